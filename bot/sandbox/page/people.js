// The people of this sandbox: somebody new says hello, the list of all, and who this tab is.

import { get, post } from "./api.js";
import { byId, element, icon } from "./dom.js";
import { become, forgetMe, latest, whoAmI } from "./me.js";
import { attempt } from "./notices.js";

// Telegram's apps speak these; the coach answers in the nearest that it has.
const LANGUAGES = ["ar", "de", "en", "es", "fa", "fr", "he", "hi", "id", "it", "ja", "ko", "nl", "pl", "pt-BR", "ru", "sv", "th", "tr", "uk", "zh"];
let me = { name: "", language_code: "" };

export function startPeople() {
  fillLanguages();
  byId("hello").addEventListener("submit", async (event) => {
    event.preventDefault();
    await arrive(byId("name").value, byId("language").value);
  });
  byId("open-people").addEventListener("click", showPeople);
  byId("start-over").addEventListener("click", startOver);
  window.addEventListener("hashchange", () => location.reload());
}

export async function startOver() {
  await arrive(me.name, me.language_code);
}

async function arrive(name, language_code) {
  const made = await attempt(() => post("people", { name, language_code }));
  if (!made) return;
  become(made.id);
  location.reload();
}

export function hello() {
  if (location.hash !== "#new") forgetMe();
  byId("hello-back").hidden = !latest();
  byId("hello-back").href = `#${latest()}`;
  byId("hello").hidden = false;
  for (const part of document.querySelectorAll(".phone > :not(#hello, #toast)")) part.inert = true;
  byId("name").focus();
  byId("name").select();
}

export function showMe(name, language_code) {
  me = { name, language_code };
  byId("open-people").textContent = initial(name);
  byId("open-people").ariaLabel = `You are ${name}. People`;
  byId("open-people").title = `You are ${name}`;
}

async function showPeople() {
  const found = await attempt(() => get("people"));
  if (!found) return;
  byId("people-list").replaceChildren(...found.people.reverse().map(person));
  byId("people").showModal();
}

function person({ id, name, language_code, blocked }) {
  const item = element("li", id === whoAmI() ? "here" : "");
  const link = element("a", "person");
  link.href = `#${id}`;
  const about = element("span", "name", name);
  about.append(element("small", "", [language(language_code), blocked && "has blocked the bot", id === whoAmI() && "this tab"].filter(Boolean).join(" · ")));
  const face = element("span", "me", initial(name));
  face.ariaHidden = "true";
  face.classList.add("letter");
  link.append(face, about);
  link.addEventListener("click", () => byId("people").close());
  const tab = element("a", "round");
  tab.href = `#${id}`;
  tab.target = "_blank";
  tab.ariaLabel = tab.title = `${name} in a tab of their own`;
  tab.append(icon("tab"));
  item.append(link, tab);
  return item;
}

function fillLanguages() {
  const own = navigator.language;
  const codes = LANGUAGES.includes(own) ? LANGUAGES : [own, ...LANGUAGES];
  byId("language").append(...codes.map((code) => {
    const option = element("option", "", language(code));
    option.value = code;
    option.selected = code === own;
    return option;
  }));
}

function language(code) {
  try {
    return new Intl.DisplayNames([navigator.language], { type: "language" }).of(code);
  } catch {
    return code;
  }
}

const initial = (name) => [...name.trim()][0]?.toUpperCase() ?? "?";
