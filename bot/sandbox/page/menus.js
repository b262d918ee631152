// Pop-up menus: a button opens one, arrow keys go through it, Escape and a tap elsewhere close it.

export function menu(opener, list) {
  const items = () => [...list.querySelectorAll('[role="menuitem"]')];
  const set = (open) => {
    list.hidden = !open;
    opener.ariaExpanded = String(open);
  };
  opener.addEventListener("click", ({ detail }) => {
    set(list.hidden);
    if (!list.hidden && detail === 0) items()[0].focus(); // opened by a key
  });
  opener.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    set(true);
    items().at(event.key === "ArrowDown" ? 0 : -1).focus();
  });
  list.addEventListener("keydown", (event) => {
    const all = items();
    const at = all.indexOf(document.activeElement);
    const to = { ArrowDown: (at + 1) % all.length, ArrowUp: (at - 1 + all.length) % all.length, Home: 0, End: all.length - 1 };
    if (event.key in to) {
      event.preventDefault();
      all[to[event.key]].focus();
    } else if (event.key === "Escape" || event.key === "Tab") {
      set(false);
      if (event.key === "Escape") opener.focus();
    }
  });
  list.addEventListener("click", ({ target }) => { if (target.closest('[role="menuitem"]')) set(false); });
  document.addEventListener("click", ({ target }) => {
    if (!list.hidden && !list.contains(target) && !opener.contains(target)) set(false);
  });
}
