// What a rep can do with the open conversation, each with the way back. Nothing asks "are you sure".

import { neighbour, touchRow } from "../list/list";
import { Refused, send } from "../page/sending";
import { tellDone, tellFailed } from "../page/toast";
import { _ } from "../page/words";
import { full } from "../page/times";
import { type Opened, opened, refreshOpened } from "../conversation/opened";

type Call = [method: string, path: string, body?: unknown];

const path = (open: Opened, verb: string): string => `/api/v1/conversations/${open.id}/${verb}`;
const post = (open: Opened, verb: string, body: unknown = {}): Call => ["POST", path(open, verb), body];
const give = (open: Opened, rep: string | null): Call => post(open, "assign", { rep });

/** Does something, says so, and offers to take it back. */
async function act(open: Opened, call: Call, done: string, back: Call | null): Promise<void> {
  try {
    await send(...call);
    tellDone(done, back ? () => void takeBack(open.id, back) : null);
  } catch (problem) {
    tellFailed(whyNot(problem));
  }
  await showDeed(open.id);
}

/** One's own deeds show at once, whether or not the stream is up. */
async function showDeed(conversation: string): Promise<void> {
  touchRow(conversation);
  if (opened()?.id === conversation) await refreshOpened();
}

async function takeBack(conversation: string, call: Call): Promise<void> {
  try {
    await send(...call);
    tellDone(_("Undone"), null);
  } catch (problem) {
    tellFailed(whyNot(problem));
  }
  await showDeed(conversation);
}

function whyNot(problem: unknown): string {
  if (problem instanceof Refused && !problem.passes) return problem.words;
  return _("That did not reach the server. Nothing was changed; try it again in a moment.");
}

/** Leaves the focus where the work goes on: on the next conversation of the list. */
function goOn(open: Opened): void {
  if (matchMedia("(width >= 700px)").matches) neighbour(open.id)?.focus();
}

export function take(open: Opened, me: string): Promise<void> {
  return act(open, give(open, me), _("Yours now"), give(open, open.holderId || null));
}

export function giveBack(open: Opened, me: string): Promise<void> {
  return act(open, give(open, null), _("Given back: nobody has it"), give(open, me));
}

export function assign(open: Opened, rep: string | null, name: string): Promise<void> {
  const words = rep ? _("Given to {name}", { name }) : _("Given back: nobody has it");
  return act(open, give(open, rep), words, give(open, open.holderId || null));
}

export function snooze(open: Opened, until: number): Promise<void> {
  goOn(open);
  const before = open.snoozedUntil > Date.now() ? post(open, "snooze", { until: open.snoozedUntil }) : post(open, "wake");
  return act(open, post(open, "snooze", { until }), _("Snoozed until {when}", { when: full(until, Date.now()) }), before);
}

export function wake(open: Opened): Promise<void> {
  const back = open.snoozedUntil > Date.now() ? post(open, "snooze", { until: open.snoozedUntil }) : null;
  return act(open, post(open, "wake"), _("Awake again"), back);
}

export function close(open: Opened): Promise<void> {
  goOn(open);
  const asleep = open.state === "snoozed" && open.snoozedUntil > Date.now();
  return act(open, post(open, "close"), _("Closed"), asleep ? post(open, "snooze", { until: open.snoozedUntil }) : post(open, "reopen"));
}

export function reopen(open: Opened): Promise<void> {
  return act(open, post(open, "reopen"), _("Open again"), post(open, "close"));
}

export async function tag(open: Opened, name: string): Promise<void> {
  try {
    const { id } = (await send(...post(open, "tags", { name }))) as { id: string };
    tellDone(_("Tagged “{name}”", { name }), () => void takeBack(open.id, ["DELETE", path(open, `tags/${id}`)]));
  } catch (problem) {
    tellFailed(whyNot(problem));
  }
  await showDeed(open.id);
}

export function untag(open: Opened, id: string, name: string): Promise<void> {
  return act(open, ["DELETE", path(open, `tags/${id}`)], _("Tag “{name}” taken away", { name }), post(open, "tags", { name }));
}
