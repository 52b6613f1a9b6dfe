// The visitor's profile: changed where it stands, saved when one leaves the field or presses Enter.

import { one } from "../page/find";
import { Refused, send } from "../page/sending";
import { _ } from "../page/words";
import { opened } from "./opened";

/** Lets reps edit what is known of a visitor. Works for every profile that is shown from now on. */
export function watchProfile(): void {
  const column = one("profile-column");
  column?.addEventListener("change", (event) => void saveFrom(event.target as HTMLInputElement));
  column?.addEventListener("submit", (event) => {
    event.preventDefault();
    (document.activeElement as HTMLElement | null)?.blur();
  });
  column?.addEventListener("keydown", (event) => {
    const field = event.target as HTMLInputElement;
    if (event.key !== "Escape" || !field.matches?.("input")) return;
    field.value = field.defaultValue;
    field.blur();
    event.stopPropagation();
  });
}

async function saveFrom(field: HTMLInputElement): Promise<void> {
  const open = opened();
  const change = changeOf(field);
  if (!open || !change) return;
  const saved = one("saved");
  try {
    await send("PATCH", `/api/v1/visitors/${open.visitor}`, change);
    field.defaultValue = field.value;
    field.removeAttribute("aria-invalid");
    tell(saved, _("Saved"), false);
  } catch (problem) {
    field.setAttribute("aria-invalid", "true");
    const why = problem instanceof Refused && problem.words ? problem.words : _("No connection. Not saved yet.");
    tell(saved, why, true);
  }
}

function tell(line: HTMLElement | null, words: string, failed: boolean): void {
  if (!line) return;
  line.textContent = words;
  line.classList.toggle("failed", failed);
}

/** What a field that was left means; null when it is not complete yet. */
function changeOf(field: HTMLInputElement): Record<string, unknown> | null {
  const value = field.value.trim();
  if (field.name === "name" || field.name === "email") return { [field.name]: value || null };
  if (field.dataset["attribute"]) return { attributes: { [field.dataset["attribute"]]: value || null } };
  const name = one<HTMLInputElement>("new-attribute")?.value.trim();
  const given = one<HTMLInputElement>("new-value")?.value.trim();
  return name && given ? { attributes: { [name]: given } } : null;
}

/** Opens the two fields for something that nobody asked for. */
export function addAttribute(): void {
  const line = one("adding");
  if (line) line.hidden = false;
  one("new-attribute")?.focus();
}

/** Opens or closes the drawer in which the profile lies on smaller screens. */
export function toggleProfile(): void {
  const inbox = one("inbox");
  if (!inbox) return;
  const open = inbox.dataset["drawer"] !== "open";
  inbox.dataset["drawer"] = open ? "open" : "";
  const button = document.querySelector<HTMLElement>(".fold-profile");
  button?.setAttribute("aria-expanded", String(open));
  if (open) one("profile-column")?.querySelector<HTMLElement>(".drawer-close")?.focus();
  else button?.focus();
}

/** Closes the drawer, if it is open. Says whether it was. */
export function closeProfile(): boolean {
  if (one("inbox")?.dataset["drawer"] !== "open") return false;
  toggleProfile();
  return true;
}
