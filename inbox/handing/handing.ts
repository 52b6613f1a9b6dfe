// Handing over: what waits for a yes or no, and whether one is there for the next.

import { refreshOpened } from "../conversation/opened";
import { touchRow } from "../list/list";
import { one } from "../page/find";
import { adopt, replaceIfDifferent } from "../page/pieces";
import { Refused, send } from "../page/sending";
import { tellDone, tellFailed } from "../page/toast";
import { _ } from "../page/words";
import { type Item, type Mode, fits } from "../palette/palette";

/** The reasons that are one tap away; any other can be typed. */
const REASONS = [
  _("Not my kind of company"),
  _("Not my region or language"),
  _("Already with a colleague"),
  _("No time for it today"),
  _("Not what I was told"),
];

/** Whether an offer waits here for this rep's yes; `returnable`: for their no, too. */
export function waits(returnable = false): boolean {
  const banner = one("handover")?.dataset;
  return Boolean(banner?.["handover"]) && banner?.[returnable ? "returnable" : "mine"] === "yes";
}

const offer = (): string => one("handover")?.dataset["handover"] ?? "";

/** The conversation that is open, or whose brief is read. */
export function conversationHere(): string {
  return one("opened")?.dataset["opened"] ?? one("brief")?.dataset["brief"] ?? "";
}

/** Takes the lead: from the brief on to the conversation. */
export async function acceptLead(): Promise<void> {
  if (await settled("accept", {})) tellDone(_("The lead is yours"), null);
}

/** Gives it to the next in the circle, who reads the reason. */
export async function returnLead(because: string): Promise<void> {
  if (await settled("return", { because })) tellDone(_("Returned: it goes to the next"), null);
}

async function settled(verb: string, body: unknown): Promise<boolean> {
  const [id, conversation] = [offer(), conversationHere()];
  if (!id) return false;
  try {
    await send("POST", `/api/v1/handovers/${id}/${verb}`, body);
  } catch (problem) {
    tellFailed(whyNot(problem));
    await refreshOpened();
    return false;
  }
  if (one("brief")) {
    location.assign(`/inbox/${conversation}`);
    return false;
  }
  touchRow(conversation);
  await refreshOpened();
  return true;
}

/** Why a lead is not mine: a tap, or a few words. */
export function returning(): Mode {
  return {
    name: _("Return, because"),
    placeholder: _("Why is it not yours? The next one reads it"),
    items: (typed) => {
      const known = REASONS.filter((each) => !typed || fits(typed, each));
      const own: Item[] = typed ? [{ words: _("Return: “{typed}”", { typed }), act: () => void returnLead(typed) }] : [];
      return [...known.map((words): Item => ({ words, act: () => void returnLead(words) })), ...own];
    },
  };
}

/** Offers the open conversation to the next in the circle. */
export async function handOver(conversation: string): Promise<void> {
  try {
    const made = (await send("POST", `/api/v1/conversations/${conversation}/hand-over`, {})) as { rep: string | null };
    tellDone(made.rep ? _("Offered to the next in the circle") : _("Nobody is there: it waits for whoever comes"), null);
  } catch (problem) {
    tellFailed(whyNot(problem));
  }
  touchRow(conversation);
  await refreshOpened();
}

/** Says whether one is there for the next lead. */
export async function changeAway(): Promise<void> {
  const away = !isAway();
  try {
    await send("POST", away ? "/api/v1/away" : "/api/v1/back");
  } catch (problem) {
    tellFailed(whyNot(problem));
    return;
  }
  showAway(away);
  const words = away ? _("You are away: new leads go to others. What you have stays yours") : _("You are back, and get leads again");
  tellDone(words, () => void changeAway());
}

const isAway = (): boolean => one("away")?.dataset["away"] === "yes";

/** Shows it in the menu, and beside the name. */
export function showAway(away: boolean): void {
  const item = one("away");
  if (item) item.dataset["away"] = away ? "yes" : "no";
  const words = one("away-words");
  if (words) words.textContent = away ? _("I am back") : _("I am away");
  const mark = one("away-mark");
  if (mark) mark.hidden = !away;
}

/** Lays the banner of a fresh piece over the one that is shown. */
export function layOverBanner(piece: Document): void {
  const [mine, fresh] = [document.getElementById("handover"), piece.getElementById("handover")];
  if (mine && fresh) replaceIfDifferent(mine, adopt(fresh));
}

function whyNot(problem: unknown): string {
  if (problem instanceof Refused && !problem.passes) return problem.words;
  return _("That did not reach the server. Nothing was changed; try it again in a moment.");
}
