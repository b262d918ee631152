// Short words to the person: a toast, an alert, and what a screen reader is to say.

import { ask, byId, element } from "./dom.js";

let fading = 0;

export function toast(words) {
  clearTimeout(fading);
  byId("toast").textContent = words;
  byId("toast").classList.add("shown");
  fading = setTimeout(() => { byId("toast").classList.remove("shown"); byId("toast").textContent = ""; }, 3500);
}

export function alertBox(words) {
  byId("alert-text").textContent = words;
  return ask(byId("alert"));
}

// Tries something; what goes wrong is told, and gives null.
export async function attempt(deed) {
  try { return await deed(); } catch (failure) { toast(failure.message); return null; }
}

// The chat itself is no live region: every edit would be read out again. New words of the bot are said here, once.
export function say(words) {
  const spoken = byId("spoken");
  spoken.append(element("p", "", words));
  while (spoken.childElementCount > 8) spoken.firstChild.remove();
}
