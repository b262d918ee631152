// The commands menu: all of them at the "/" button, those that fit while a "/" is being typed.

import { byId, element } from "./dom.js";

let commands = [];
let fitting = [];
let chosen = 0;
let choose = null;

export function startCommands(onChoice) {
  choose = onChoice;
  byId("slash").addEventListener("click", () => {
    const open = byId("commands").hidden;
    byId("text").value = open ? "/" : "";
    byId("text").dispatchEvent(new Event("input"));
    byId("text").focus();
  });
  byId("commands").addEventListener("click", ({ target }) => {
    const option = target.closest('[role="option"]');
    if (option) choose(option.dataset.command);
  });
  document.addEventListener("click", ({ target }) => {
    if (!target.closest("#commands, #slash, #text")) open([]);
  });
}

export function showCommands(given) {
  if (JSON.stringify(given) === JSON.stringify(commands)) return;
  commands = given;
  byId("slash").hidden = !commands.length;
  suggest(byId("text").value);
}

export function suggest(typed) {
  open(/^\/\w*$/.test(typed) ? commands.filter(({ command }) => `/${command}`.startsWith(typed)) : []);
}

// Whether the key was for the menu. What is typed whole is sent by Enter as it is.
export function keyInCommands(event) {
  if (byId("commands").hidden) return false;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) mark((chosen + step + fitting.length) % fitting.length);
  else if (event.key === "Escape") open([]);
  else if ((event.key === "Enter" && chosen >= 0) || (event.key === "Tab" && !event.shiftKey)) choose(`/${fitting[Math.max(chosen, 0)].command}`);
  else return false;
  event.preventDefault();
  return true;
}

function open(found) {
  fitting = found;
  byId("commands").hidden = !found.length;
  byId("slash").ariaExpanded = String(found.length > 0);
  byId("commands").replaceChildren(...found.map(({ command, description }, at) => {
    const option = element("div");
    option.id = `command-${at}`;
    option.role = "option";
    option.dataset.command = `/${command}`;
    option.append(element("strong", "", `/${command}`), element("span", "", description));
    return option;
  }));
  mark(-1);
}

function mark(at) {
  chosen = at;
  [...byId("commands").children].forEach((option, n) => {
    option.ariaSelected = String(n === at);
    if (n === at) option.scrollIntoView({ block: "nearest" });
  });
  if (at < 0) byId("text").removeAttribute("aria-activedescendant");
  else byId("text").setAttribute("aria-activedescendant", `command-${at}`);
}
