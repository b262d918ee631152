// Text with Telegram's entities as DOM nodes. What people typed becomes text nodes only, never markup.
// Offsets and lengths are UTF-16 units, which is what JavaScript strings count in.

const ELEMENTS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};

export function rendered(text, entities, onCommand) {
  return range(text, 0, text.length, entities ?? [], onCommand);
}

function range(text, start, end, entities, onCommand) {
  const nodes = document.createDocumentFragment();
  let at = start;
  for (let i = 0; i < entities.length; i++) {
    const { offset, length } = entities[i];
    if (offset < at || offset + length > end) continue;
    nodes.append(text.slice(at, offset));
    const inner = entities.slice(i + 1).filter((e) => e.offset >= offset && e.offset + e.length <= offset + length);
    const words = text.slice(offset, offset + length);
    const element = wrapping(entities[i], words, onCommand);
    if (!element.hasChildNodes()) element.append(range(text, offset, offset + length, inner, onCommand));
    nodes.append(element);
    at = offset + length;
  }
  nodes.append(text.slice(at, end));
  return nodes;
}

function wrapping(entity, words, onCommand) {
  if (entity.type === "text_link") {
    const link = document.createElement("a");
    link.href = entity.url;
    link.target = "_blank";
    link.rel = "noopener noreferrer";
    return link;
  }
  if (entity.type === "bot_command") {
    const command = document.createElement("button");
    command.type = "button";
    command.className = "command";
    command.textContent = words;
    command.addEventListener("click", () => onCommand(words));
    return command;
  }
  if (entity.type === "spoiler") {
    const hidden = document.createElement("button");
    hidden.type = "button";
    hidden.className = "spoiler";
    hidden.addEventListener("click", () => hidden.classList.add("shown"));
    return hidden;
  }
  if (entity.type === "date_time") {
    const time = document.createElement("time");
    time.dateTime = new Date(entity.unix_time * 1000).toISOString();
    time.title = new Date(entity.unix_time * 1000).toLocaleString();
    return time;
  }
  return document.createElement(ELEMENTS[entity.type] ?? "span");
}
