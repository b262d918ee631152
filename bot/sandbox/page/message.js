// One message as a bubble: who says it, its words and what comes with them, its time, its buttons.

import { attached } from "./attached.js";
import { element, icon, unseen } from "./dom.js";
import { rowOf } from "./log.js";
import { rendered } from "./text.js";

export function bubble(message, actions) {
  const own = !message.from.is_bot;
  const side = own ? "own" : "bot";
  const row = element("article", `row ${side}${message.reply_markup ? " with-buttons" : ""}`);
  row.tabIndex = -1;
  const box = element("div", `bubble ${side}`);
  box.append(unseen(own ? "You: " : `${message.from.first_name}: `));
  if (message.reply_to_message) box.append(quote(message.reply_to_message));
  box.append(...attached(message, actions));
  const words = message.text ?? message.caption;
  if (words) {
    const text = element("div", "words");
    text.dir = "auto";
    text.append(rendered(words, message.entities ?? message.caption_entities, actions.say));
    box.append(text);
  }
  const time = new Date(message.date * 1000).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  box.append(element("span", "time", message.edit_date ? `edited ${time}` : time));
  const line = element("div", "line");
  const tools = toolsFor(message, own, actions, row);
  line.append(...(own ? [tools, box] : [box, tools]));
  row.append(line);
  if (message.reply_markup) row.append(keyboard(message, actions));
  // Where nothing hovers, a tap on a bubble shows what can be done with it.
  box.addEventListener("click", ({ target }) => {
    if (target.closest("button, a") || getSelection().toString()) return;
    for (const other of document.querySelectorAll(".row.chosen")) if (other !== row) other.classList.remove("chosen");
    row.classList.toggle("chosen");
  });
  return row;
}

// Out of the way of Tab until their message is gone to with the arrow keys.
function toolsFor(message, own, actions, row) {
  const tools = element("div", "tools");
  tools.append(tool("reply", "Reply", () => actions.reply(message)));
  if (own && message.text) tools.append(tool("edit", "Edit", () => actions.edit(message)));
  const reachable = (yes) => { for (const one of tools.children) one.tabIndex = yes ? 0 : -1; };
  reachable(false);
  row.addEventListener("focusin", () => reachable(true));
  row.addEventListener("focusout", ({ relatedTarget }) => reachable(row.contains(relatedTarget)));
  return tools;
}

function tool(sign, label, onClick) {
  const button = element("button", "tool");
  button.type = "button";
  button.ariaLabel = button.title = label;
  button.append(icon(sign));
  button.addEventListener("click", onClick);
  return button;
}

function keyboard(message, actions) {
  const board = element("div", "buttons");
  for (const row of message.reply_markup.inline_keyboard) {
    const line = element("div", "button-row");
    line.append(...row.map((button) => inlineButton(button, message, actions)));
    board.append(line);
  }
  return board;
}

function inlineButton(button, message, actions) {
  const key = element(button.url ? "a" : "button", button.style ?? "", button.text);
  key.dir = "auto";
  if (button.url) {
    key.href = button.url;
    key.target = "_blank";
    key.rel = "noopener noreferrer";
  } else if (button.copy_text) {
    key.addEventListener("click", () => actions.copy(button.copy_text.text));
  } else {
    key.addEventListener("click", () => actions.press(message, button.callback_data, key));
  }
  return key;
}

// Leads to the message itself.
function quote(message) {
  const box = element("button", "quote");
  box.type = "button";
  box.dir = "auto";
  box.append(element("strong", "", message.from.first_name), element("span", "", message.text ?? message.caption ?? "…"));
  box.addEventListener("click", () => {
    const row = rowOf(message.message_id);
    row?.scrollIntoView({ block: "center" });
    row?.focus({ preventScroll: true });
  });
  return box;
}
