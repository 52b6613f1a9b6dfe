// "Not a fit, kindly": the words follow the reason, each part can be changed, and the whole is shown as it will read.

import { one } from "../page/find";

interface Parting {
  exclusion: string | null;
  reason: string;
  text: string;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

const part = (form: HTMLFormElement, name: string): Field | null => form.querySelector<Field>(`[name="${name}"]`);
const value = (form: HTMLFormElement, name: string): string => part(form, name)?.value.trim() ?? "";
const chosen = (form: HTMLFormElement): HTMLOptionElement | null =>
  form.querySelector<HTMLSelectElement>("[name=exclusion]")?.selectedOptions[0] ?? null;

/** Fills the sheet with the words of its first reason, and keeps the preview as new as the words. */
export function prepareParting(): void {
  const form = document.querySelector<HTMLFormElement>('[data-sheet-form="parting"]');
  if (!form) return;
  fill(form);
  form.querySelector("[name=exclusion]")?.addEventListener("change", () => fill(form));
  form.addEventListener("input", () => preview(form));
}

function fill(form: HTMLFormElement): void {
  const data = chosen(form)?.dataset ?? {};
  for (const name of ["words", "alternatives", "closing"]) {
    const field = part(form, name);
    if (field) field.value = data[name] ?? "";
  }
  const because = one("parting-because", form);
  if (because) because.textContent = data["because"] ?? "";
  const own = one("own-reason", form);
  const isOwn = chosen(form)?.value === "";
  if (own) own.hidden = !isOwn;
  const reason = part(form, "reason");
  if (reason) reason.required = isOwn;
  preview(form);
}

function preview(form: HTMLFormElement): void {
  const shown = one("parting-preview", form);
  if (shown) shown.textContent = whole(form);
}

function whole(form: HTMLFormElement): string {
  const better = one("parting-preview", form)?.dataset["better"] ?? "";
  const alternatives = value(form, "alternatives");
  const listed = alternatives ? [better, alternatives].filter(Boolean).join("\n") : "";
  return [value(form, "words"), listed, value(form, "closing")].filter(Boolean).join("\n\n");
}

/** What the rep decided: the reason, and the whole message. */
export function writtenParting(form: HTMLFormElement): Parting {
  const option = chosen(form);
  const exclusion = option?.value || null;
  const name = option?.dataset["name"] ?? "";
  return { exclusion, reason: exclusion ? name : value(form, "reason"), text: whole(form) };
}
