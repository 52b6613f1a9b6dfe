// A sheet above the columns in which a rep writes something down: a fact, a kind no, an exception.

import { type Opened, opened } from "../conversation/opened";
import { one } from "../page/find";
import { adopt, fetchPiece } from "../page/pieces";
import { Refused } from "../page/sending";
import { tellDone, tellFailed } from "../page/toast";
import { _ } from "../page/words";
import { ask, lead, show } from "./calls";
import { takeBackParting } from "./hints";
import { prepareParting, writtenParting } from "./parting";

type Kind = "fact" | "parting" | "exception";

let cameFrom: HTMLElement | null = null;

const dialog = (): HTMLDialogElement | null => one<HTMLDialogElement>("sheet");
const pathOf = (open: Opened, kind: Kind, field = ""): string =>
  `/inbox/pieces/conversations/${open.id}/sheet/${kind}${field ? `?field=${encodeURIComponent(field)}` : ""}`;

/** Opens a sheet; `field` is what a fact is about. */
export async function openSheet(open: Opened, kind: Kind, field = ""): Promise<void> {
  cameFrom = document.activeElement as HTMLElement | null;
  await fill(pathOf(open, kind, field));
}

async function fill(path: string, keep: Record<string, string> = {}): Promise<void> {
  try {
    const piece = await fetchPiece(path);
    const form = one("sheet-form", piece);
    if (!form) return;
    one("sheet-body")?.replaceChildren(adopt(form));
    for (const [name, value] of Object.entries(keep)) {
      const input = dialog()?.querySelector<HTMLInputElement>(`[name="${name}"]`);
      if (input) input.value = value;
    }
  } catch {
    tellFailed(_("That did not reach the server. Nothing was changed; try it again in a moment."));
    return;
  }
  if (!dialog()?.open) dialog()?.showModal();
  prepareParting();
  one("sheet-first", dialog() ?? document)?.focus();
}

/** Lets sheets be filled in, sent and closed. */
export function watchSheets(): void {
  const sheet = dialog();
  sheet?.addEventListener("submit", (event) => {
    event.preventDefault();
    void submit(event.target as HTMLFormElement);
  });
  sheet?.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    sheet.querySelector("form")?.requestSubmit();
  });
  sheet?.addEventListener("click", (event) => {
    if (event.target === sheet || (event.target as Element).closest("[data-sheet-close]")) sheet.close();
  });
  sheet?.addEventListener("change", (event) => {
    const again = (event.target as HTMLSelectElement).dataset["sheetAgain"];
    const reason = sheet.querySelector<HTMLInputElement>("[name=reason]")?.value ?? "";
    if (again) void fill(again + encodeURIComponent((event.target as HTMLSelectElement).value), { reason });
  });
  sheet?.addEventListener("close", () => cameFrom?.isConnected && cameFrom.focus());
}

async function submit(form: HTMLFormElement): Promise<void> {
  const open = opened();
  const problem = one("sheet-problem", form);
  const button = form.querySelector<HTMLButtonElement>("[type=submit]");
  if (!open || button?.disabled) return;
  if (button) button.disabled = true;
  try {
    await sent(open, form);
    dialog()?.close();
    await show(open);
  } catch (refused) {
    const words = refused instanceof Refused && !refused.passes ? refused.words : _("No connection. Not saved yet.");
    if (problem) problem.textContent = words;
  } finally {
    if (button) button.disabled = false;
  }
}

async function sent(open: Opened, form: HTMLFormElement): Promise<void> {
  const given = Object.fromEntries(new FormData(form)) as Record<string, string>;
  const kind = form.dataset["sheetForm"];
  if (kind === "fact") await enterFact(open, given);
  else if (kind === "exception") await makeException(open, given);
  else await sayNo(open, form);
}

async function enterFact(open: Opened, given: Record<string, string>): Promise<void> {
  const state = given["declined"] ? { state: "declined" } : { value: given["value"] ?? "" };
  const body = { field: given["field"], reason: given["reason"] ?? "", ...state };
  const entered = (await ask(open, ["POST", "facts", body])) as { id: string; said: string };
  tellDone(_("Entered: {said}", { said: entered.said }), () => void takeBackFact(open, entered.id));
}

/** Takes a rep's entry back. */
export function takeBackFact(open: Opened, id: string): Promise<void> {
  return lead(open, ["DELETE", `facts/${id}`], _("Taken back"), null);
}

async function makeException(open: Opened, given: Record<string, string>): Promise<void> {
  const exclusion = given["exclusion"] ?? "";
  await ask(open, ["POST", "exception", { exclusion, reason: given["reason"] ?? "" }]);
  tellDone(_("An exception was made"), () => void revoke(open, exclusion));
}

/** Takes an exception back; it stays on record. */
export function revoke(open: Opened, exclusion: string): Promise<void> {
  return lead(open, ["DELETE", `exception/${encodeURIComponent(exclusion)}`], _("The exception is revoked"), null);
}

async function sayNo(open: Opened, form: HTMLFormElement): Promise<void> {
  await ask(open, ["POST", "parting", writtenParting(form)]);
  tellDone(_("It goes out in a minute"), () => void takeBackParting(open));
}
