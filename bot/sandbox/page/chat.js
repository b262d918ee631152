// The chat page: keeps up with one person's chat and shows it. Saying things is in composer.js, the clock in clock.js.

import { get, post } from "./api.js";
import { startClock } from "./clock.js";
import { showCommands, showKeyboard, startComposer } from "./composer.js";
import { bubble, element } from "./message.js";

const byId = (id) => document.getElementById(id);
const PERSON = "milepost-sandbox-person";
const messages = new Map(); // message id -> {message, row}
const waiting = new Map(); // callback query id -> button
let person = null;
let revision = 0;
let keyboardShown = "";
let typingTimer = 0;
let toastTimer = 0;

const chatPath = () => `chats/${person}`;

async function attempt(deed) {
  try { return await deed(); } catch (failure) { toast(failure.message); return null; }
}

const composer = startComposer(chatPath, attempt);
const actions = {
  ...composer,
  send: (path, body) => attempt(() => post(`${chatPath()}/${path}`, body)),
  picture(source, words) {
    byId("picture").querySelector("img").src = source;
    byId("picture").querySelector("img").alt = words;
    byId("picture").showModal();
  },
  async copy(words) {
    await navigator.clipboard.writeText(words).catch(() => {});
    toast("Copied");
  },
  async press(message, data, key) {
    key.classList.add("pressed");
    const press = await attempt(() => post(`${chatPath()}/press`, { message_id: message.message_id, data }));
    if (press) waiting.set(press.callback_query_id, key);
    // Telegram's apps give up on an answer too, and the button can be tapped again.
    setTimeout(() => key.classList.remove("pressed"), press ? 10000 : 0);
  },
};

async function keepUp() {
  for (;;) {
    try {
      const mine = person;
      const news = await get(`${chatPath()}?after=${revision}&wait=20`);
      byId("away-notice").hidden = true;
      if (mine === person) show(news);
    } catch (failure) {
      if (failure.status === 404) return hello();
      byId("away-notice").hidden = false;
      await new Promise((resolve) => setTimeout(resolve, 1500));
    }
  }
}

function show(news) {
  const scroll = byId("scroll");
  const atEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 80;
  // In the order of their ids: what is new then belongs at the end, since ids only rise.
  for (const message of news.messages.sort((a, b) => a.message_id - b.message_id)) put(message);
  if (news.messages.length) markDays();
  for (const notice of news.notices) answered(notice);
  revision = news.revision;
  showTyping(news.typing);
  showCommands(news.commands);
  if (JSON.stringify(news.keyboard) !== keyboardShown) {
    keyboardShown = JSON.stringify(news.keyboard);
    showKeyboard(news.keyboard, actions);
  }
  byId("bot-name").textContent = news.bot.name;
  document.title = news.bot.name;
  byId("description").textContent = news.bot.description || "Press START to find out.";
  byId("about").hidden = news.started;
  byId("start").hidden = news.started || news.blocked;
  byId("composer").hidden = !news.started || news.blocked;
  byId("block").textContent = news.blocked ? "Unblock the bot" : "Block the bot";
  byId("block").dataset.blocked = news.blocked;
  if (atEnd || news.messages.some(({ from, edit_date }) => !from.is_bot && !edit_date)) scroll.scrollTop = scroll.scrollHeight;
}

function put(message) {
  const before = messages.get(message.message_id);
  if (message.gone) {
    before?.row.remove();
    messages.delete(message.message_id);
    return;
  }
  const row = bubble(message, actions);
  messages.set(message.message_id, { message, row });
  if (before) before.row.replaceWith(row);
  else byId("messages").append(row);
  for (const image of row.querySelectorAll("img")) {
    image.addEventListener("load", () => { byId("scroll").scrollTop = byId("scroll").scrollHeight; }, { once: true });
  }
}

function markDays() {
  let last = "";
  for (const old of byId("messages").querySelectorAll(".day")) old.remove();
  for (const { message, row } of messages.values()) {
    const options = { weekday: "long", day: "numeric", month: "long" };
    const day = new Date(message.date * 1000).toLocaleDateString([], options);
    if (day !== last) row.before(element("p", "day", day));
    last = day;
  }
}

function showTyping(typing) {
  clearTimeout(typingTimer);
  byId("typing").hidden = !typing;
  byId("status").textContent = typing ? "typing…" : "bot · sandbox";
  if (typing) typingTimer = setTimeout(() => showTyping(false), 5000);
}

function answered({ callback_query_id: id, text, show_alert: asAlert }) {
  waiting.get(id)?.classList.remove("pressed");
  if (!waiting.delete(id) || !text) return;
  if (asAlert) alert(text);
  else toast(text);
}

function toast(words) {
  clearTimeout(toastTimer);
  byId("toast").textContent = words;
  byId("toast").hidden = false;
  toastTimer = setTimeout(() => { byId("toast").hidden = true; }, 3500);
}

function hello() {
  localStorage.removeItem(PERSON);
  person = null;
  revision = 0;
  messages.clear();
  byId("messages").replaceChildren();
  byId("hello").hidden = false;
  byId("name").select();
}

byId("hello").addEventListener("submit", async (event) => {
  event.preventDefault();
  const made = await attempt(() => post("people", { name: byId("name").value, language_code: navigator.language }));
  if (!made) return;
  localStorage.setItem(PERSON, made.id);
  person = made.id;
  byId("hello").hidden = true;
  keepUp();
});
byId("more").addEventListener("click", (event) => {
  event.stopPropagation();
  byId("more-menu").hidden = !byId("more-menu").hidden;
  byId("more").ariaExpanded = String(!byId("more-menu").hidden);
});
document.addEventListener("click", () => { byId("more-menu").hidden = true; });
byId("block").addEventListener("click", () => actions.send("block", { blocked: byId("block").dataset.blocked !== "true" }));
byId("somebody-else").addEventListener("click", () => { localStorage.removeItem(PERSON); location.reload(); });
byId("picture").addEventListener("click", () => byId("picture").close());

startClock((failure) => toast(failure.message));
person = Number(localStorage.getItem(PERSON));
if (person) keepUp();
else hello();
