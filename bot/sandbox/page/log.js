// The messages of the chat in their order: put, changed and removed; days, tails, where it is scrolled, who has the focus.

import { byId, element } from "./dom.js";
import { bubble } from "./message.js";
import { say } from "./notices.js";

const messages = new Map(); // message id -> {message, row}
const NEAR = 80; // pixels from the end that count as being there
let unread = 0;
let wasAtEnd = true;
let extent = ""; // of the chat and its window, when that was last looked at

export function startLog() {
  const scroll = byId("scroll");
  const footer = document.querySelector("footer");
  scroll.addEventListener("scroll", scrolled, { passive: true });
  byId("latest").addEventListener("click", () => toEnd("smooth"));
  byId("messages").addEventListener("keydown", goThrough);
  const resized = new ResizeObserver(() => {
    byId("phone").style.setProperty("--above-footer", `${footer.offsetHeight + 12}px`);
    scrolled();
  });
  for (const part of [footer, byId("messages"), scroll]) resized.observe(part);
}

// By somebody, or because something grew or shrank: then whoever was at the end stays there.
function scrolled() {
  if (wasAtEnd && measured() !== extent) toEnd();
  extent = measured();
  if (atEnd()) setUnread(0);
  showLatest();
}

// `first`: all that stands there already, which is not news.
export function showMessages(changed, actions, first) {
  const stayed = stays();
  // In the order of their ids: what is new then belongs at the end, since ids only rise.
  changed.sort((a, b) => a.message_id - b.message_id);
  const fresh = changed.filter((message) => !messages.has(message.message_id) && !message.gone);
  for (const message of changed) put(message, actions, !first);
  if (changed.length) arrange();
  if (!first) fresh.filter(({ from }) => from.is_bot).forEach(({ message_id }) => say(inWords(message_id)));
  const ours = fresh.some(({ from }) => !from.is_bot);
  if (stayed || ours || first) toEnd();
  else setUnread(unread + fresh.length);
  showLatest();
}

const measured = () => `${byId("scroll").scrollHeight} ${byId("scroll").clientHeight}`;
// At the end, or there until something grew that nobody has looked at yet.
const stays = () => atEnd() || (wasAtEnd && measured() !== extent);

export const lastOwn = () => [...messages.values()].map(({ message }) => message).findLast(({ from, text }) => !from.is_bot && text);
export const rowOf = (id) => messages.get(id)?.row;

export function toEnd(behavior = "auto") {
  byId("scroll").scrollTo({ top: byId("scroll").scrollHeight, behavior });
  setUnread(0);
}

function put(message, actions, isNews) {
  const before = messages.get(message.message_id);
  if (message.gone) {
    before?.row.remove();
    messages.delete(message.message_id);
    return;
  }
  const row = bubble(message, actions);
  messages.set(message.message_id, { message, row });
  if (!before) {
    row.classList.toggle("new", isNews);
    byId("messages").append(row);
    return;
  }
  const focused = before.row.contains(document.activeElement) ? document.activeElement : null;
  before.row.replaceWith(row);
  if (!focused) return;
  // The button may have gone with the answer: then its message has the focus, and Tab leads on to what came after it.
  const same = [...row.querySelectorAll("button, a")].find((one) => one.textContent === focused.textContent && one.className === focused.className);
  (same ?? row).focus({ preventScroll: true });
}

// Days between messages, and a tail on the last of several by one writer.
function arrange() {
  for (const old of byId("messages").querySelectorAll(".day")) old.remove();
  const all = [...messages.values()];
  const day = ({ message }) => new Date(message.date * 1000).toLocaleDateString([], { weekday: "long", day: "numeric", month: "long" });
  all.forEach((one, at) => {
    const [before, after] = [all[at - 1], all[at + 1]];
    const together = (a, b) => a && b && a.message.from.id === b.message.from.id && day(a) === day(b);
    if (!before || day(before) !== day(one)) one.row.before(element("p", "day", day(one)));
    one.row.classList.toggle("first", !together(before, one));
    one.row.classList.toggle("tail", !together(one, after));
  });
}

function inWords(id) {
  const { message, row } = messages.get(id);
  const buttons = [...row.querySelectorAll(".buttons > * > *")].map((key) => key.textContent);
  const words = message.text ?? message.caption ?? "";
  const attached = message.photo ? "Picture. " : message.document ? `Document ${message.document.file_name}. ` : "";
  return `${message.from.first_name}: ${attached}${words}${buttons.length ? ` Buttons: ${buttons.join(", ")}` : ""}`;
}

// Up, down, Home and End go from message to message; Tab then reaches what can be done with it.
function goThrough(event) {
  const rows = [...byId("messages").querySelectorAll(".row")];
  if (!rows.length || event.target.closest("button, a")) return;
  const at = rows.indexOf(document.activeElement);
  const to = { ArrowUp: at < 0 ? rows.length - 1 : Math.max(at - 1, 0), ArrowDown: Math.min(at + 1, rows.length - 1), Home: 0, End: rows.length - 1 };
  if (event.key === "Escape") byId("text").focus();
  if (!(event.key in to)) return;
  event.preventDefault();
  rows[to[event.key]].focus();
}

function atEnd() {
  const { scrollHeight, scrollTop, clientHeight } = byId("scroll");
  return scrollHeight - scrollTop - clientHeight < NEAR;
}

function showLatest() {
  wasAtEnd = atEnd();
  byId("latest").hidden = wasAtEnd;
}

function setUnread(count) {
  unread = count;
  byId("unread").textContent = count || "";
  byId("latest").ariaLabel = count ? `To the latest message, ${count} new` : "To the latest message";
}
