// What a message holds beside its words: a picture, a document, a place, a contact, a sticker, a voice message.

import { element, icon } from "./dom.js";

export function attached(message, actions) {
  if (message.photo) return [photo(message, actions)];
  if (message.document) return [documentLink(message.document)];
  if (message.location) return place(message.location);
  if (message.sticker) return [element("p", "sticker", message.sticker.emoji)];
  if (message.voice) return [withIcon("voice", "Voice message", `${message.voice.duration} s`)];
  if (message.contact) return [withIcon("person", message.contact.first_name, message.contact.phone_number)];
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
  link.ariaLabel = `Download ${file_name}, ${sized(file_size)}`;
  link.append(sheet("download"), about(file_name, sized(file_size)));
  return link;
}

function place({ latitude, longitude }) {
  const spot = element("div", "spot");
  spot.append(icon("pin"));
  return [spot, element("p", "words", `${latitude.toFixed(3)}, ${longitude.toFixed(3)}`)];
}

function withIcon(sign, title, details) {
  const line = element("div", "document");
  line.append(sheet(sign), about(title, details));
  return line;
}

function sheet(sign) {
  const made = element("span", "sheet");
  made.append(icon(sign));
  return made;
}

function about(title, details) {
  const made = element("span", "about-file");
  made.append(element("strong", "", title), element("small", "", details));
  return made;
}

function sized(bytes) {
  return bytes < 1024 ? `${bytes} B` : bytes < 1048576 ? `${(bytes / 1024).toFixed(0)} KB` : `${(bytes / 1048576).toFixed(1)} MB`;
}
