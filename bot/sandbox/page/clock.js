// The clock bar: shows the coach's time in this browser's zone, and moves it on.

import { get, post } from "./api.js";
import { ask, byId } from "./dom.js";
import { refreshDrawer } from "./drawer.js";
import { toEnd } from "./log.js";
import { toast } from "./notices.js";

let ahead = 0;

export const coachNow = () => new Date(Date.now() + ahead);

export async function startClock() {
  byId("moves").addEventListener("click", ({ target }) => {
    const walk = target.dataset.walk;
    if (walk) move({ walk_seconds: walk === "tomorrow" ? untilTomorrowAtNine() : Number(walk) });
  });
  byId("away").addEventListener("click", async () => {
    const seconds = Number(await ask(byId("leap")));
    if (seconds) move({ leap_seconds: seconds });
  });
  setInterval(show, 1000);
  setInterval(refresh, 20000);
  await refresh();
}

async function move(body) {
  const used = document.activeElement;
  busy(true);
  toEnd(); // what comes on the way is what the clock is moved for
  // A walk stops at whatever falls due on the way, and the hands are seen to go.
  const watching = setInterval(refresh, 300);
  try { set(await post("clock", body)); } catch (failure) { toast(failure.message); }
  clearInterval(watching);
  busy(false);
  refreshDrawer();
  if (document.activeElement === document.body) used.focus();
}

function set({ now }) {
  ahead = new Date(now) - Date.now();
  show();
}

const refresh = () => get("clock").then(set).catch(() => {});

function untilTomorrowAtNine() {
  const nine = coachNow();
  nine.setDate(nine.getDate() + 1);
  nine.setHours(9, 0, 0, 0);
  return Math.max(1, Math.ceil((nine - coachNow()) / 1000));
}

function show() {
  const options = { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" };
  byId("now").textContent = coachNow().toLocaleString([], options);
  byId("now").dateTime = coachNow().toISOString();
}

function busy(yes) {
  byId("moving").hidden = !yes;
  for (const button of [...byId("moves").children, byId("away")]) button.disabled = yes;
}
