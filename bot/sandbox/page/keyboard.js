// The reply keyboard: answers that stand under the text box until they are taken away.

import { byId, element } from "./dom.js";
import { sendPlace } from "./attach.js";

let shown = "";

export function showKeyboard(markup, actions) {
  if (JSON.stringify(markup) === shown) return;
  shown = JSON.stringify(markup);
  const board = byId("keyboard");
  const rows = markup?.keyboard ?? [];
  board.hidden = !rows.length;
  board.replaceChildren(...rows.map((row) => {
    const line = element("div", "button-row");
    line.append(...row.map((key) => tapped(key, markup, actions)));
    return line;
  }));
  byId("text").placeholder = markup?.input_field_placeholder || "Message";
}

function tapped(key, markup, actions) {
  const button = element("button", key.style ?? "", key.text);
  button.type = "button";
  button.dir = "auto";
  button.addEventListener("click", () => {
    if (markup.one_time_keyboard) byId("keyboard").hidden = true;
    if (key.request_location) sendPlace(actions.send);
    else if (key.request_contact) actions.send("contact", {});
    else actions.send("text", { text: key.text });
  });
  return button;
}
