// Who is on the site: fetched anew when somebody came, moved or left, at most every other second.

import { one } from "../page/find";
import { adopt, fetchPiece, replaceIfDifferent } from "../page/pieces";
import { opened, refreshOpened } from "../conversation/opened";
import { touchRow } from "./list";

const TOGETHER = 2_000;

let timer = 0;

/** A visitor's presence changed; an empty id means that anybody's may have. */
export function refreshPresent(visitor: string): void {
  const open = opened();
  if (open && visitor && visitor === open.visitor) {
    touchRow(open.id);
    void refreshOpened();
  }
  if (!one("present") || timer) return;
  timer = window.setTimeout(() => void fetchPresent(), TOGETHER);
}

async function fetchPresent(): Promise<void> {
  timer = 0;
  const piece = await fetchPiece("/inbox/pieces/present").catch(() => null);
  const shown = one("present");
  const fresh = piece && one("present", piece);
  if (shown && fresh) replaceIfDifferent(shown, adopt(fresh));
}
