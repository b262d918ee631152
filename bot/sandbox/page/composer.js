// The text box: what is typed, what it replies to or changes. Commands are in commands.js, files in attach.js.

import { startAttachments } from "./attach.js";
import { keyInCommands, startCommands, suggest } from "./commands.js";
import { byId } from "./dom.js";
import { lastOwn } from "./log.js";

const text = byId("text");
let regarding = null; // {kind: "reply" | "edit", message}
let draft = ""; // what was being typed when an edit began
let send = null;

export function startComposer(sending) {
  send = sending;
  startAttachments(send);
  startCommands(choose);
  byId("composer").addEventListener("submit", submit);
  byId("regarding-end").addEventListener("click", () => regard(null));
  text.addEventListener("input", () => { grow(); suggest(text.value); });
  text.addEventListener("keydown", (event) => {
    // During composition (Chinese, Japanese) the keys choose a word.
    if (event.isComposing || keyInCommands(event)) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      byId("composer").requestSubmit();
    } else if (event.key === "Escape" && regarding) {
      regard(null);
    } else if (event.key === "ArrowUp" && !text.value && lastOwn()) {
      event.preventDefault();
      editMessage(lastOwn());
    }
  });
}

export const sayText = (words) => send("text", { text: words });
export const replyTo = (message) => regard({ kind: "reply", message });
export const editMessage = (message) => regard({ kind: "edit", message });

export function canWrite(yes) {
  byId("composer").hidden = !yes;
  if (!yes) byId("commands").hidden = true;
}

async function submit(event) {
  event.preventDefault();
  const words = text.value.trim();
  if (!words) return;
  const about = regarding;
  const sent = about?.kind === "edit"
    ? await send("edit", { message_id: about.message.message_id, text: words })
    : await send("text", { text: words, ...(about ? { reply_to: about.message.message_id } : {}) });
  if (!sent) return;
  text.value = "";
  suggest("");
  regard(null);
}

function choose(command) {
  text.value = "";
  suggest("");
  grow();
  text.focus();
  sayText(command);
}

function regard(what) {
  if (what?.kind === "edit" && regarding?.kind !== "edit") draft = text.value;
  if (regarding?.kind === "edit" && !what) [text.value, draft] = [draft, ""];
  regarding = what;
  byId("regarding").hidden = !what;
  if (what) {
    byId("regarding-what").textContent = what.kind === "edit" ? "Edit" : `Reply to ${what.message.from.first_name}`;
    byId("regarding-text").textContent = what.message.text ?? what.message.caption ?? "";
    if (what.kind === "edit") text.value = what.message.text;
  }
  grow();
  text.focus();
}

function grow() {
  text.style.height = "auto";
  text.style.height = `${text.scrollHeight}px`;
}
