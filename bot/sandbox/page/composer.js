// Everything by which a person says something: the text box, commands, attachments, reply and edit, the reply keyboard.

import { post } from "./api.js";
import { element } from "./message.js";

const byId = (id) => document.getElementById(id);
const text = byId("text");
let commands = [];
let regarding = null; // {kind: "reply" | "edit", message}

export function startComposer(chatPath, attempt) {
  const send = (path, body) => attempt(() => post(`${chatPath()}/${path}`, body));
  const say = (words) => send("text", { text: words });

  byId("composer").addEventListener("submit", async (event) => {
    event.preventDefault();
    const words = text.value.trim();
    if (!words) return;
    const about = regarding;
    const sent = about?.kind === "edit"
      ? await send("edit", { message_id: about.message.message_id, text: words })
      : await send("text", { text: words, ...(about ? { reply_to: about.message.message_id } : {}) });
    if (!sent) return;
    text.value = "";
    regard(null);
    grow();
  });
  text.addEventListener("keydown", (event) => {
    // During composition (Chinese, Japanese) Enter chooses a word and sends nothing.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    byId("composer").requestSubmit();
  });
  text.addEventListener("input", grow);
  byId("slash").addEventListener("click", () => { text.value = "/"; text.focus(); grow(); });
  byId("commands").addEventListener("click", ({ target }) => {
    const chosen = target.closest("[data-command]");
    if (!chosen) return;
    text.value = "";
    grow();
    say(chosen.dataset.command);
  });
  byId("start").addEventListener("click", () => say("/start"));
  byId("regarding-end").addEventListener("click", () => regard(null));
  startAttachments(send);
  return { say, reply: (message) => regard({ kind: "reply", message }), edit: (message) => regard({ kind: "edit", message }) };
}

function startAttachments(send) {
  let kind = "photo";
  byId("attach").addEventListener("click", () => { byId("attachments").hidden = !byId("attachments").hidden; });
  byId("attachments").addEventListener("click", async ({ target }) => {
    const chosen = target.dataset.send;
    if (!chosen) return;
    byId("attachments").hidden = true;
    if (chosen === "place") send("place", await place());
    else if (chosen !== "photo" && chosen !== "document") send(chosen, {});
    else {
      kind = chosen;
      byId("file").accept = kind === "photo" ? "image/png,image/jpeg" : "";
      byId("file").click();
    }
  });
  byId("file").addEventListener("change", async () => {
    const [file] = byId("file").files;
    byId("file").value = "";
    if (!file) return;
    const form = new FormData();
    form.append("file", file, file.name);
    await send(kind, form);
  });
  document.addEventListener("click", ({ target }) => {
    if (!target.closest("#attach, #attachments")) byId("attachments").hidden = true;
  });
}

// Lisbon, when the browser does not tell: a place is only wanted to try out what the coach makes of one.
function place() {
  const elsewhere = { latitude: 38.7223, longitude: -9.1393 };
  return new Promise((resolve) => {
    if (!navigator.geolocation) { resolve(elsewhere); return; }
    const found = ({ coords: { latitude, longitude } }) => resolve({ latitude, longitude });
    navigator.geolocation.getCurrentPosition(found, () => resolve(elsewhere), { timeout: 4000 });
  });
}

export function showCommands(given) {
  commands = given;
  byId("slash").hidden = !commands.length;
  suggest();
}

export function showKeyboard(markup, actions) {
  const board = byId("keyboard");
  const rows = markup?.keyboard ?? [];
  board.hidden = !rows.length;
  board.replaceChildren(...rows.map((row) => {
    const line = element("div", "button-row");
    line.append(...row.map((key) => {
      const button = element("button", key.style ?? "", key.text);
      button.type = "button";
      button.addEventListener("click", async () => {
        if (markup.one_time_keyboard) board.hidden = true;
        if (key.request_location) actions.send("place", await place());
        else if (key.request_contact) actions.send("contact", {});
        else actions.send("text", { text: key.text });
      });
      return button;
    }));
    return line;
  }));
  text.placeholder = markup?.input_field_placeholder || "Message";
}

function regard(what) {
  regarding = what;
  byId("regarding").hidden = !what;
  if (!what) return;
  byId("regarding-what").textContent = what.kind === "edit" ? "Edit" : `Reply to ${what.message.from.first_name}`;
  byId("regarding-text").textContent = what.message.text ?? what.message.caption ?? "";
  if (what.kind === "edit") text.value = what.message.text;
  grow();
  text.focus();
}

function grow() {
  text.style.height = "auto";
  text.style.height = `${Math.min(text.scrollHeight, 140)}px`;
  suggest();
}

function suggest() {
  const typed = text.value;
  const fitting = /^\/\w*$/.test(typed) ? commands.filter(({ command }) => `/${command}`.startsWith(typed)) : [];
  byId("commands").hidden = !fitting.length;
  byId("commands").replaceChildren(...fitting.map(({ command, description }) => {
    const item = element("button");
    item.type = "button";
    item.role = "menuitem";
    item.dataset.command = `/${command}`;
    item.append(element("strong", "", `/${command}`), element("span", "", description));
    return item;
  }));
}
