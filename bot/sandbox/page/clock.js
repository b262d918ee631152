// The clock bar: shows the coach's time in this browser's zone, and moves it on.

import { get, post } from "./api.js";

const byId = (id) => document.getElementById(id);
let ahead = 0;

export const coachNow = () => new Date(Date.now() + ahead);

export async function startClock(onTrouble) {
  const set = ({ now }) => { ahead = new Date(now) - Date.now(); show(); };
  const refresh = () => get("clock").then(set).catch(() => {});
  const move = async (body) => {
    busy(true);
    try { set(await post("clock", body)); } catch (failure) { onTrouble(failure); }
    busy(false);
  };
  byId("moves").addEventListener("click", ({ target }) => {
    const walk = target.dataset.walk;
    if (walk) move({ walk_seconds: walk === "tomorrow" ? untilTomorrowAtNine() : Number(walk) });
  });
  byId("away").addEventListener("click", () => byId("leap").showModal());
  byId("leap").addEventListener("close", () => {
    const seconds = Number(byId("leap").returnValue);
    byId("leap").returnValue = "";
    if (seconds) move({ leap_seconds: seconds });
  });
  setInterval(show, 1000);
  setInterval(refresh, 20000);
  await refresh();
}

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
