// One message as a bubble: its words, picture, document or place, its buttons, its time.

import { rendered } from "./text.js";

export function bubble(message, actions) {
  const own = !message.from.is_bot;
  const row = element("article", `row ${own ? "own" : "bot"}`);
  const box = element("div", `bubble ${own ? "own" : "bot"}`);
  if (message.reply_to_message) box.append(quote(message.reply_to_message));
  box.append(...content(message, actions));
  const words = message.text ?? message.caption;
  if (words) {
    const text = element("p", "words");
    text.dir = "auto";
    text.append(rendered(words, message.entities ?? message.caption_entities, actions.say));
    box.append(text);
  }
  const time = new Date(message.date * 1000).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  box.append(element("span", "time", message.edit_date ? `edited ${time}` : time));
  const more = element("div", "hover");
  more.append(tool("↩", "Reply", () => actions.reply(message)));
  if (own && message.text) more.append(tool("✎", "Edit", () => actions.edit(message)));
  const line = element("div", "line");
  line.append(...(own ? [more, box] : [box, more]));
  row.append(line);
  if (message.reply_markup) row.append(keyboard(message, actions));
  return row;
}

function content(message, actions) {
  if (message.photo) return [photo(message, actions)];
  if (message.document) return [documentLink(message.document)];
  if (message.location) {
    const { latitude, longitude } = message.location;
    return [element("p", "words", `📍 ${latitude.toFixed(3)}, ${longitude.toFixed(3)}`)];
  }
  if (message.sticker) return [element("p", "sticker", message.sticker.emoji)];
  if (message.voice) return [element("p", "words", `🎤 voice message, ${message.voice.duration} s`)];
  if (message.contact) return [element("p", "words", `👤 ${message.contact.first_name} ${message.contact.phone_number}`)];
  return [];
}

function photo(message, actions) {
  const size = message.photo.at(-1);
  const open = element("button", "photo");
  open.type = "button";
  open.ariaLabel = "Open the picture";
  const image = element("img");
  image.src = `/sandbox/files/${size.file_id}`;
  image.width = size.width;
  image.height = size.height;
  image.alt = message.caption ?? "Picture";
  if (message.has_media_spoiler) image.classList.add("veiled");
  open.append(image);
  open.addEventListener("click", () => {
    if (image.classList.contains("veiled")) image.classList.remove("veiled");
    else actions.picture(image.src, image.alt);
  });
  return open;
}

function documentLink({ file_id, file_name, file_size }) {
  const link = element("a", "document");
  link.href = `/sandbox/files/${file_id}`;
  link.download = file_name;
  link.append(element("span", "sheet", "↓"));
  const about = element("span", "about-file");
  about.append(element("strong", "", file_name), element("small", "", sized(file_size)));
  link.append(about);
  return link;
}

function keyboard(message, actions) {
  const board = element("div", "buttons");
  for (const row of message.reply_markup.inline_keyboard) {
    const line = element("div", "button-row");
    line.append(...row.map((button) => inlineButton(button, message, actions)));
    board.append(line);
  }
  return board;
}

function inlineButton(button, message, actions) {
  const key = element(button.url ? "a" : "button", button.style ?? "", button.text);
  key.dir = "auto";
  if (button.url) {
    key.href = button.url;
    key.target = "_blank";
    key.rel = "noopener noreferrer";
  } else if (button.copy_text) {
    key.addEventListener("click", () => actions.copy(button.copy_text.text));
  } else {
    key.addEventListener("click", () => actions.press(message, button.callback_data, key));
  }
  return key;
}

function quote(message) {
  const box = element("blockquote", "quote");
  box.append(element("strong", "", message.from.first_name));
  box.append(element("span", "", message.text ?? message.caption ?? "…"));
  return box;
}

function tool(sign, label, onClick) {
  const button = element("button", "tool", sign);
  button.type = "button";
  button.ariaLabel = label;
  button.title = label;
  button.addEventListener("click", onClick);
  return button;
}

function sized(bytes) {
  return bytes < 1024 ? `${bytes} B` : bytes < 1048576 ? `${(bytes / 1024).toFixed(0)} KB` : `${(bytes / 1048576).toFixed(1)} MB`;
}

export function element(name, className = "", text = "") {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}
