// Sending what is no text: pictures and files with a caption, a place, a contact, a sticker, a voice message.

import { ask, byId, element, icon } from "./dom.js";
import { menu } from "./menus.js";
import { choosePlace } from "./places.js";

const PICTURES = ["image/png", "image/jpeg"];

export function startAttachments(send) {
  let kind = "photo";
  menu(byId("attach"), byId("attachments"));
  byId("attachments").addEventListener("click", ({ target }) => {
    const chosen = target.closest("[data-send]")?.dataset.send;
    if (!chosen) return;
    if (chosen === "place") sendPlace(send);
    else if (chosen !== "photo" && chosen !== "document") send(chosen, {});
    else {
      kind = chosen;
      byId("file").accept = kind === "photo" ? PICTURES.join() : "";
      byId("file").multiple = kind === "photo";
      byId("file").click();
    }
  });
  byId("file").addEventListener("change", () => {
    const files = [...byId("file").files];
    byId("file").value = "";
    if (files.length) sendFiles(send, kind, files);
  });
  byId("text").addEventListener("paste", (event) => {
    const files = [...event.clipboardData.files];
    if (!files.length) return;
    event.preventDefault();
    sendFiles(send, files.every(({ type }) => PICTURES.includes(type)) ? "photo" : "document", files);
  });
}

export async function sendPlace(send) {
  const place = await choosePlace();
  if (place) await send("place", place);
  byId("text").focus();
}

// Several pictures at once are an album, whose caption stands under the first.
async function sendFiles(send, kind, files) {
  const previews = files.map((file) => preview(kind, file));
  byId("sending-what").replaceChildren(...previews);
  byId("sending-title").textContent = kind === "document" ? "Send a file" : files.length > 1 ? `Send ${files.length} photos` : "Send a photo";
  byId("caption").value = "";
  const agreed = await ask(byId("sending"));
  for (const { src } of previews) if (src) URL.revokeObjectURL(src);
  byId("text").focus();
  if (!agreed) return;
  const album = files.length > 1 ? crypto.randomUUID() : "";
  for (const [at, file] of files.entries()) {
    const form = new FormData();
    form.append("file", file, file.name);
    if (at === 0 && byId("caption").value.trim()) form.append("caption", byId("caption").value.trim());
    if (album) form.append("album", album);
    await send(kind, form);
  }
}

function preview(kind, file) {
  if (kind === "photo") {
    const image = element("img");
    image.src = URL.createObjectURL(file);
    image.alt = file.name;
    return image;
  }
  const line = element("p", "document");
  const sheet = element("span", "sheet");
  sheet.append(icon("file"));
  line.append(sheet, file.name);
  return line;
}
