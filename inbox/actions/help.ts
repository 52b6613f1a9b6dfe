// All the keys on one sheet.

import { make, one } from "../page/find";
import { keep, kept } from "../page/kept";
import { _ } from "../page/words";
import type { Deed } from "../palette/modes";

/** Shows every key and what it does. */
export function openHelp(deeds: Deed[]): void {
  const dialog = one<HTMLDialogElement>("help");
  const lines: [string, string][] = [
    ["↑ ↓", _("Up and down the list")],
    ["Enter", _("Open")],
    ["Esc", _("Back to the list")],
    ["Ctrl K", _("Find or do anything")],
    ...deeds.filter((deed) => deed.key).map((deed): [string, string] => [deed.key, deed.words]),
  ];
  one("help-keys")?.replaceChildren(
    ...lines.map(([key, words]) => {
      const line = make("p", "help-key");
      line.append(make("span", "", words), make("kbd", "", key));
      return line;
    }),
  );
  const single = one<HTMLInputElement>("single-keys");
  if (single) {
    single.checked = kept("keys") !== "off";
    single.onchange = () => keep("keys", single.checked ? "" : "off");
  }
  dialog?.showModal();
}
