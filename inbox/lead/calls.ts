// What is done with a lead goes to its API; each deed says that it was done, and how to take it back.

import { type Opened, opened, refreshOpened } from "../conversation/opened";
import { touchRow } from "../list/list";
import { Refused, send } from "../page/sending";
import { tellDone, tellFailed } from "../page/toast";
import { _ } from "../page/words";

type Call = [method: string, verb: string, body?: unknown];

/** Does it, says so, and offers the way back. What the server refuses is said instead. */
export async function lead(open: Opened, call: Call, done: string, back: Call | null): Promise<void> {
  try {
    await ask(open, call);
    tellDone(done, back ? () => void lead(open, back, _("Undone"), null) : null);
  } catch (problem) {
    tellFailed(problem instanceof Refused && !problem.passes ? problem.words : _("That did not reach the server. Nothing was changed; try it again in a moment."));
  }
  await show(open);
}

/** Does it; raises Refused. */
export function ask(open: Opened, [method, verb, body]: Call): Promise<unknown> {
  return send(method, `/api/v1/conversations/${open.id}/${verb}`, body);
}

/** One's own deeds show at once, whether or not the stream is up. */
export async function show(open: Opened): Promise<void> {
  touchRow(open.id);
  if (opened()?.id === open.id) await refreshOpened();
}
