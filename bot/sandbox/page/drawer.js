// The authors' drawer: opened and closed, and kept up with the chat while it is open. What stands in it: drawer_parts.js.

import { get } from "./api.js";
import { byId } from "./dom.js";
import { parts } from "./drawer_parts.js";
import { chatPath } from "./me.js";
import { toast } from "./notices.js";
import { startOver } from "./people.js";

const OPEN = "milepost-sandbox-drawer";
const beside = matchMedia("(min-width: 900px)"); // else it lies over the phone
let loads = 0;
let lent = false;
let looking = null;

export function startDrawer() {
  byId("open-drawer").addEventListener("click", () => setOpen(byId("drawer").hidden));
  byId("close-drawer").addEventListener("click", () => setOpen(false));
  byId("drawer").addEventListener("keydown", ({ key }) => { if (key === "Escape") setOpen(false); });
}

// `desk`: null when the bot lends none; else what is wrong with the words on disk, and how often they were read.
export function showDesk(desk, first) {
  byId("open-drawer").hidden = !desk;
  byId("trouble").hidden = !desk?.trouble;
  if (!desk) return;
  if (byId("trouble").textContent !== desk.trouble) byId("trouble").textContent = desk.trouble;
  if (!first && desk.loads > loads) toast("Words and questions were read anew");
  loads = desk.loads;
  if (lent) return;
  lent = true;
  if (sessionStorage.getItem(OPEN)) open();
}

// One look at a time; what happens meanwhile asks for another one.
export async function refreshDrawer() {
  if (byId("drawer").hidden) return;
  if (looking) { looking.again = true; return; }
  looking = { again: false };
  try {
    byId("drawer-body").ariaBusy = "true";
    fill(await get(`${chatPath()}/desk`));
  } catch (failure) {
    toast(failure.message);
  }
  byId("drawer-body").ariaBusy = "false";
  const { again } = looking;
  looking = null;
  if (again) refreshDrawer();
}

// What was unfolded stays so, and who was in it stays there.
function fill(found) {
  const body = byId("drawer-body");
  const unfolded = new Set([...body.querySelectorAll("details[open]")].map(({ dataset }) => dataset.key));
  const folded = new Set([...body.querySelectorAll("details:not([open])")].map(({ dataset }) => dataset.key));
  const focused = body.contains(document.activeElement) ? document.activeElement.closest("[data-key]")?.dataset.key : null;
  const at = body.scrollTop;
  body.replaceChildren(...parts(found, `/sandbox/${chatPath()}/conversation`, anew));
  for (const one of body.querySelectorAll("details")) {
    if (unfolded.has(one.dataset.key)) one.open = true;
    if (folded.has(one.dataset.key)) one.open = false;
  }
  body.scrollTop = at;
  if (focused) (body.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.querySelector("summary, a, button") ?? body).focus({ preventScroll: true });
}

function open() {
  byId("drawer").hidden = false;
  byId("open-drawer").ariaExpanded = "true";
  sessionStorage.setItem(OPEN, "yes");
  // Over the phone it is all there is to be reached; beside it both are.
  byId("phone").inert = !beside.matches;
}

function setOpen(yes) {
  if (yes) {
    open();
    refreshDrawer();
    byId("drawer-title").focus();
    return;
  }
  byId("drawer").hidden = true;
  byId("phone").inert = false;
  byId("open-drawer").ariaExpanded = "false";
  sessionStorage.removeItem(OPEN);
  byId("open-drawer").focus();
}

// Somebody new begins at the phone.
function anew() {
  if (!beside.matches) setOpen(false);
  startOver();
}

beside.addEventListener("change", ({ matches }) => { byId("phone").inert = !matches && !byId("drawer").hidden; });
