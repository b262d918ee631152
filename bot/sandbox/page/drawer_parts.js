// What stands in the authors' drawer: the place, the answers, the nudges to come, the last turn, the plan.

import { element } from "./dom.js";

// `found` is what the coach's desk gives: bot/rehearsal/desk.py.
export function parts({ mentee, turn }, conversation, startOver) {
  const nothing = "Nothing is kept of this person: before they agree, and after /delete, there is nothing to show.";
  return [
    actions(conversation, startOver),
    section("Place", mentee ? place(mentee) : [quiet(nothing)]),
    ...(mentee ? [section("Answers", answers(mentee)), section("Nudges to come", nudges(mentee))] : []),
    section("Last turn", turn ? lastTurn(turn) : [quiet("None since the start.")]),
    ...(mentee ? [section("Plan and ended talks", kept(mentee))] : []),
  ];
}

function actions(conversation, startOver) {
  const made = element("div", "actions");
  const save = element("a", "", "Save this conversation");
  save.href = conversation;
  save.download = "";
  const anew = element("button", "", "Start over as a new person");
  anew.addEventListener("click", startOver);
  made.append(anew, save);
  return made;
}

function place({ stack, wall, zone, paused, blocked, rests, facts }) {
  const clock = [wall.replace("T", ", "), zone || "no zone yet", paused && `paused: ${paused}`, blocked && "blocked the bot"];
  const known = Object.entries(facts).map(([name, value]) => [name, value]);
  return [
    element("p", "", clock.filter(Boolean).join(" · ")),
    ...Object.entries(rests).map(([name, until]) => element("p", "wrong", `${name.replace("_", " ")} ${until.replace("T", ", ")}: no nudges`)),
    ...(stack.length ? stack.map((frame) => frameBox(frame, frame.live)) : [quiet("No talk is open: the menu.")]),
    fold("known", "What is known of them", table(known)),
  ];
}

function frameBox(frame, live) {
  const { dialog, about, asked, ahead, open, fault } = frame;
  const title = `${dialog}${about ? ` about “${about}”` : ""}${open ? `: ${open}` : ""}`;
  const box = fold(`frame-${frame.id}`, title, ...(fault ? [element("p", "wrong", fault)] : []), way(asked, open),
    quiet(open ? `Question ${asked.length} of about ${asked.length + ahead}` : "All is answered"),
    ...other("Facts at its opening", telling(frame.facts)), ...other("Refused", frame.refused), ...other("Ticked", frame.marked),
    ...other("Written before the question", frame.early));
  if (live) {
    box.open = true;
    box.querySelector("summary").append(element("span", "tag", "live"));
  }
  return box;
}

function way(asked, open) {
  const list = element("ol", "way");
  list.append(...asked.map((path) => {
    const item = element("li", path === open ? "open" : "", path);
    if (path === open) item.ariaCurrent = "step";
    return item;
  }));
  return list;
}

function answers({ stack }) {
  const given = stack.filter(({ answers: some }) => some.length);
  if (!given.length) return [quiet("None in the open talks.")];
  return given.map((frame) => {
    const box = fold(`answers-${frame.id}`, `${frame.dialog}, ${frame.answers.length}`, answerTable(frame.answers));
    box.open = true;
    return box;
  });
}

const answerTable = (some) => table(some.map(({ path, value, words, pressed }) => {
  const typed = words.length ? `“${words.join(" / ")}”` : pressed ? "by a button" : "";
  return [path, [short(value), typed].filter(Boolean).join(" · ")];
}));

function nudges({ nudges: coming, zone }) {
  if (!zone) return [quiet("None before the place is known.")];
  if (!coming.length) return [quiet("None.")];
  return [table(coming.map(({ at, title, kind }) => [at.replace("T", ", "), title === kind ? kind : `${kind}: ${title}`])), quiet("On their wall clock; quiet hours and rests may put them off.")];
}

function lastTurn({ at, event, commands, fault }) {
  const { is: name, ...details } = event;
  return [
    element("p", "quiet", `${at.slice(0, 19).replace("T", ", ")} UTC`),
    ...(fault ? [element("p", "wrong", fault)] : []),
    fold("event", `Event: ${name}`, pre(details)),
    ...commands.map(({ name: what, says, whole }, n) => fold(`command-${n}`, `${what}${says.length ? `: ${says.join(", ")}` : ""}`, pre(whole))),
    ...(commands.length ? [] : [quiet("No commands: nothing was said.")]),
  ];
}

function kept({ plan, ended }) {
  return [
    ...plan.map(({ kind, ...row }) => fold(`row-${row.id}`, `${kind}: ${row.title ?? row.text ?? row.id}`, pre(row))),
    ...ended.map((frame) => fold(`ended-${frame.id}`, `${frame.dialog}, ended`, ...(frame.fault ? [element("p", "wrong", frame.fault)] : []),
      answerTable(frame.answers), ...other("What it did to the plan", frame.outcome))),
    ...(plan.length || ended.length ? [] : [quiet("Nothing yet.")]),
  ];
}

function section(title, content) {
  const made = element("section");
  made.append(element("h3", "", title), ...content);
  return made;
}

function fold(key, title, ...content) {
  const made = element("details");
  made.dataset.key = key;
  made.append(element("summary", "", title), ...content);
  return made;
}

function table(rows) {
  const made = element("table");
  made.append(...rows.map(([name, value]) => {
    const row = element("tr");
    const head = element("th", "", name);
    head.scope = "row";
    row.append(head, element("td", "", value));
    return row;
  }));
  return made;
}

function other(title, value) {
  const empty = Array.isArray(value) ? !value.length : !Object.keys(value).length;
  return empty ? [] : [element("p", "facts", `${title}:`), pre(value)];
}

const quiet = (words) => element("p", "quiet", words);
const pre = (value) => element("pre", "", JSON.stringify(value, null, 1).replace(/^[{[]\n|\n[}\]]$/g, "").replace(/^ /gm, "") || "–");

// Of what has many fields, those that say something.
function telling(value) {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => (one || one === 0) && (!Array.isArray(one) || one.length)));
}

function short(value) {
  if (typeof value === "string") return value;
  if (!value || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return value.map(short).join(", ");
  return Object.entries(telling(value)).map(([name, one]) => `${name}: ${short(one)}`).join(", ");
}
