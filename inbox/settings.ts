// Settings: what is to be put elsewhere can be copied with one press, and times are told in the reader's own zone.

import { watchFiles, watchFilling, watchLines } from "./bot/files";
import { watchOrder } from "./bot/order";
import { forgetAll } from "./page/kept";
import { watchLook } from "./page/look";

watchLook();
watchFiles();
watchFilling();
watchLines();
watchOrder();
document.querySelector("[data-sign-out]")?.addEventListener("submit", () => forgetAll());

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
  const source = document.getElementById(button.dataset.copy ?? "");
  if (!source || !navigator.clipboard) continue; // without TLS a browser hands out no clipboard: then one marks the text
  button.hidden = false;
  const words = button.textContent;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(source.textContent?.trim() ?? "");
    button.textContent = button.dataset.copied ?? words;
    setTimeout(() => (button.textContent = words), 2000);
  });
}

const told = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "medium", timeStyle: "short" });

for (const time of document.querySelectorAll<HTMLTimeElement>("time[datetime]")) {
  time.textContent = told.format(new Date(time.dateTime));
}

for (const greeting of document.querySelectorAll<HTMLElement>("[data-color]")) {
  if (greeting.dataset.color) greeting.style.setProperty("--widget", greeting.dataset.color);
}

const preview = document.querySelector(".greeting-bubble p");
document.querySelector<HTMLTextAreaElement>("textarea[name=greeting]")?.addEventListener("input", (event) => {
  if (preview) preview.textContent = (event.target as HTMLTextAreaElement).value;
});

document.querySelector(".topics [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
