// The chat page: keeps up with one person's chat and shows it. Each part has its own file; they meet here.

import { get, post } from "./api.js";
import { startClock } from "./clock.js";
import { showCommands } from "./commands.js";
import { canWrite, editMessage, replyTo, sayText, startComposer } from "./composer.js";
import { byId } from "./dom.js";
import { refreshDrawer, showDesk, startDrawer } from "./drawer.js";
import { showKeyboard } from "./keyboard.js";
import { showMessages, startLog } from "./log.js";
import { become, chatPath, whoAmI } from "./me.js";
import { menu } from "./menus.js";
import { alertBox, attempt, toast } from "./notices.js";
import { hello, showMe, startPeople } from "./people.js";

const waiting = new Map(); // callback query id -> button
let revision = 0;
let shown = false; // the chat as it stood when the page was opened
let typingTimer = 0;
let byKey = false; // START was pressed with a key: a tap should not bring up a phone's keyboard
let missed = 0; // while the tab was hidden

const send = (path, body) => attempt(() => post(`${chatPath()}/${path}`, body));
const actions = {
  send,
  say: sayText,
  reply: replyTo,
  edit: editMessage,
  picture(source, words) {
    const image = byId("picture").querySelector("img");
    [image.src, image.alt] = [source, words];
    byId("picture").showModal();
  },
  async copy(words) {
    await navigator.clipboard.writeText(words).catch(() => {});
    toast("Copied");
  },
  async press(message, data, key) {
    key.classList.add("pressed");
    key.ariaBusy = "true";
    const press = await send("press", { message_id: message.message_id, data });
    if (press) waiting.set(press.callback_query_id, key);
    // Telegram's apps give up on an answer too, and the button can be tapped again.
    setTimeout(() => release(key), press ? 10000 : 0);
  },
};

async function keepUp() {
  for (;;) {
    const turned = new AbortController();
    const turn = () => turned.abort();
    try {
      // Browsers allow few connections to one address: a hidden tab must not keep one from those that are looked at.
      if (document.hidden) await rested(4000);
      const wait = document.hidden || !shown ? 0 : 20;
      document.addEventListener("visibilitychange", turn);
      const news = await get(`${chatPath()}?after=${revision}&wait=${wait}`, turned.signal);
      byId("away-notice").hidden = true;
      show(news);
    } catch (failure) {
      if (failure.name === "AbortError") continue;
      if (failure.status === 404) return hello();
      byId("away-notice").hidden = false;
      await new Promise((resolve) => setTimeout(resolve, 1500));
    } finally {
      document.removeEventListener("visibilitychange", turn);
    }
  }
}

// For a while, or until somebody looks.
function rested(milliseconds) {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
    document.addEventListener("visibilitychange", resolve, { once: true });
  });
}

function show(news) {
  const first = !shown;
  if (document.hidden && !first) missed += news.messages.filter(({ from, edit_date }) => from.is_bot && !edit_date).length;
  document.title = `${missed ? `(${missed}) ` : ""}${news.name} · ${news.bot.name}`;
  byId("bot-name").textContent = news.bot.name;
  byId("description").textContent = news.bot.description || "Press START to find out.";
  byId("about").hidden = news.started;
  byId("start").hidden = news.started || news.blocked;
  byId("unblock").hidden = !news.blocked;
  canWrite(news.started && !news.blocked);
  if (byKey && news.started) byId("text").focus();
  byKey &&= !news.started;
  byId("block").textContent = news.blocked ? "Unblock the bot" : "Block the bot";
  byId("block").dataset.blocked = news.blocked;
  showMe(news.name, news.language_code);
  showCommands(news.commands);
  showKeyboard(news.keyboard, actions);
  showMessages(news.messages, actions, first);
  news.notices.forEach(answered);
  showTyping(news.typing);
  showDesk(news.desk, first);
  revision = news.revision;
  shown = true;
  refreshDrawer();
}

function showTyping(typing) {
  clearTimeout(typingTimer);
  byId("typing").hidden = !typing;
  byId("status").textContent = typing ? "typing…" : "bot";
  byId("status").classList.toggle("busy", typing);
  if (typing) typingTimer = setTimeout(() => showTyping(false), 5000);
}

function answered({ callback_query_id: id, text, show_alert: asAlert }) {
  release(waiting.get(id));
  if (!waiting.delete(id) || !text) return;
  if (asAlert) alertBox(text);
  else toast(text);
}

function release(key) {
  key?.classList.remove("pressed");
  key?.removeAttribute("aria-busy");
}

function open(id) {
  become(id);
  byId("save").href = `/sandbox/chats/${id}/conversation`;
  startComposer(send);
  startDrawer();
  keepUp();
}

menu(byId("more"), byId("more-menu"));
startLog();
startPeople();
startClock();
byId("start").addEventListener("click", ({ detail }) => {
  byKey = detail === 0;
  sayText("/start");
});
const block = () => send("block", { blocked: byId("block").dataset.blocked !== "true" });
byId("block").addEventListener("click", block);
byId("unblock").addEventListener("click", block);
byId("picture").addEventListener("click", () => byId("picture").close());
document.addEventListener("visibilitychange", () => { if (!document.hidden) { missed = 0; document.title = document.title.replace(/^\(\d+\) /, ""); } });

if (whoAmI()) open(whoAmI());
else hello();
