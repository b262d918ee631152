// Who this tab is: a person's id, kept in the address, so that each tab stays who it is over reloads.

const LATEST = "milepost-sandbox-person";

// In a tab without one, whoever was latest in any tab; null asks for somebody new.
export function whoAmI() {
  if (location.hash === "#new") return null;
  return Number(location.hash.slice(1)) || latest();
}

export const latest = () => Number(localStorage.getItem(LATEST)) || null;

export function become(id) {
  localStorage.setItem(LATEST, id);
  if (location.hash !== `#${id}`) history.replaceState(null, "", `#${id}`);
}

export function forgetMe() {
  localStorage.removeItem(LATEST);
  history.replaceState(null, "", "#new");
}

export const chatPath = () => `chats/${whoAmI()}`;
