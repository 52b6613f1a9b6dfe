// Everything that can be done, each with its key: buttons, keyboard, palette and help all read this one list.

import * as modes from "../palette/modes";
import type { Deed } from "../palette/modes";
import { openPalette } from "../palette/palette";
import { type Opened, backToList, earlier, opened, toNewest } from "../conversation/opened";
import { writeA } from "../conversation/composer";
import { addAttribute, toggleProfile } from "../conversation/profile";
import { acceptLead, changeAway, handOver, returning, waits } from "../handing/handing";
import { goToSieve, moveInList, showView } from "../list/list";
import type { Live } from "../live/live";
import { one } from "../page/find";
import type { Me } from "../page/here";
import { undo } from "../page/toast";
import { _ } from "../page/words";
import * as hints from "../lead/hints";
import { openSheet } from "../lead/sheet";
import { openHelp } from "./help";
import { askForNotifications } from "./notifications";
import * as verbs from "./verbs";

const VIEWS: [string, () => string][] = [
  ["mine", () => _("Show mine")],
  ["unassigned", () => _("Show what nobody has taken")],
  ["open", () => _("Show all that are open")],
  ["snoozed", () => _("Show what is snoozed")],
  ["closed", () => _("Show what is closed")],
];

const PILES: [string, string, () => string][] = [
  ["fast_lane", "6", () => _("Show the fast lane")],
  ["qualified", "7", () => _("Show who is qualified")],
  ["undecided", "8", () => _("Show who is undecided")],
  ["outside", "9", () => _("Show who is outside every profile")],
  ["later", "0", () => _("Show who comes later, due first")],
  ["turned_away", "", () => _("Show who was turned away")],
];

type Possible = (open: Opened | null) => boolean;

const always: Possible = () => true;
const isOpen: Possible = (open) => open !== null;
const notClosed: Possible = (open) => open !== null && open.state !== "closed";
const has = (name: string): Possible => (open) => open !== null && one(name) !== null;
const hasPiles: Possible = () => document.querySelector(".piles") !== null;
const hasList: Possible = () => one("rows") !== null;

/** Every deed, in the order in which the palette and the help list them. */
export function deedsFor(me: Me, live: Live): Deed[] {
  const withOpen = (act: (open: Opened) => void) => () => {
    const open = opened();
    if (open) act(open);
  };
  const deed = (name: string, key: string, words: string, possible: Possible, act: () => void): Deed => {
    return { name, key, words, possible, act };
  };
  const list: Deed[] = [
    deed("reply", "r", _("Reply"), isOpen, () => writeA("reply", me.id)),
    deed("note", "n", _("Write a note"), isOpen, () => writeA("note", me.id)),
    deed("take", "t", _("Take"), (o) => notClosed(o) && o?.holder !== "me", withOpen((o) => void verbs.take(o, me.id))),
    deed("give_back", "g", _("Give back"), (o) => isOpen(o) && o?.holder === "me", withOpen((o) => void verbs.giveBack(o, me.id))),
    deed("assign", "a", _("Assign to …"), isOpen, withOpen((o) => openPalette(modes.assigning(o, me.id)))),
    deed("snooze", "s", _("Snooze until …"), (o) => notClosed(o), withOpen((o) => openPalette(modes.snoozing(o)))),
    deed("wake", "w", _("Wake"), (o) => o?.state === "snoozed", withOpen((o) => void verbs.wake(o))),
    deed("close", "c", _("Close"), notClosed, withOpen((o) => void verbs.close(o))),
    deed("reopen", "c", _("Reopen"), (o) => o?.state === "closed", withOpen((o) => void verbs.reopen(o))),
    deed("tag", "#", _("Tag …"), isOpen, withOpen((o) => openPalette(modes.tagging(o)))),
    deed("accept_lead", "y", _("Accept the lead"), () => waits(), () => void acceptLead()),
    deed("return_lead", "Y", _("Return the lead, because …"), () => waits(true), () => openPalette(returning())),
    deed("brief", "o", _("Read the brief"), (o) => o !== null, withOpen((o) => location.assign(`/inbox/${o.id}/brief`))),
    deed("hand_over", "h", _("Hand over to the next in the circle"), notClosed, withOpen((o) => void handOver(o.id))),
    ...leadDeeds(deed, withOpen),
    deed("undo", "z", _("Undo what was just done"), always, () => void (undo() || hints.takeBackWaiting())),
    deed("profile", "i", _("Who this is"), isOpen, toggleProfile),
    deed("sieve", "F", _("Filter this pile"), has("sieve-find"), goToSieve),
    deed("search", "/", _("Search"), always, () => openPalette(modes.finding())),
    ...VIEWS.map(([view, words], index) => deed(`view_${view}`, String(index + 1), words(), always, () => goToView(view))),
    ...PILES.map(([pile, key, words]) => deed(`view_${pile}`, key, words(), hasPiles, () => goToView(pile))),
    deed("here", "v", _("Who is on the site now"), always, () => location.assign("/inbox/here")),
    deed("away", "", _("Say that you are away, or back"), always, () => void changeAway()),
    deed("settings", "", _("Settings"), always, () => location.assign("/settings")),
    deed("notifications", "", _("Tell me about new messages"), always, askForNotifications),
    deed("help", "?", _("All the keys"), always, () => openHelp(list)),
  ];
  const withoutWords = (name: string, key: string, possible: Possible, act: () => void) => deed(name, key, "", possible, act);
  return [
    ...list,
    withoutWords("down", "j", hasList, () => moveInList(1)),
    withoutWords("up", "k", hasList, () => moveInList(-1)),
    withoutWords("palette", "", always, () => openPalette(modes.everything(list))),
    withoutWords("verbs", "", isOpen, () => openPalette(modes.doing(list.slice(0, list.findIndex((each) => each.name === "search"))))),
    withoutWords("back", "u", (o) => isOpen(o) || one("brief") !== null, back),
    withoutWords("newest", "", isOpen, toNewest),
    withoutWords("earlier", "", isOpen, () => void earlier()),
    withoutWords("add_attribute", "", isOpen, addAttribute),
    withoutWords("reconnect", "", always, () => live.now()),
  ];
}

function back(): void {
  const brief = one("brief")?.dataset["brief"];
  if (brief) location.assign(`/inbox/${brief}`);
  else backToList();
}

type MakeDeed = (name: string, key: string, words: string, possible: Possible, act: () => void) => Deed;
type WithOpen = (act: (open: Opened) => void) => () => void;

/** What is done with what the lead's column says. */
function leadDeeds(deed: MakeDeed, withOpen: WithOpen): Deed[] {
  return [
    deed("ask_next", "q", _("Put the next best question into the reply"), has("next-question"), hints.askNext),
    deed("flag_insert", "f", _("Answer what is still open"), (o) => isOpen(o) && Boolean(one("flag")?.dataset["ready"]), hints.insertFlag),
    deed("flag_dismiss", "d", _("Put the first flag away"), has("flag"), withOpen((o) => void hints.dismissFlag(o))),
    deed("suggestion_insert", "b", _("Put what the bot would say into the reply"), has("suggestion"), hints.insertSuggestion),
    deed("suggestion_send", "B", _("Send what the bot would say"), has("suggestion"), withOpen((o) => void hints.sendSuggestion(o))),
    deed("suggestion_dismiss", "D", _("Put away what the bot would say"), has("suggestion"), withOpen((o) => void hints.dismissSuggestion(o))),
    deed("enter_fact", "e", _("Enter what you know"), has("lead"), withOpen((o) => void openSheet(o, "fact"))),
    deed("part", "x", _("Not a fit, kindly"), (o) => has("lead")(o) && !has("parting")(o), withOpen((o) => void openSheet(o, "parting"))),
    deed("part_now", "", _("Send the no now"), has("parting"), withOpen((o) => void hints.sendParting(o))),
    deed("part_back", "", _("Take the no back"), has("parting"), withOpen((o) => void hints.takeBackParting(o))),
    deed("except", "E", _("Make an exception"), has("can-except"), withOpen((o) => void openSheet(o, "exception"))),
  ];
}

function goToView(view: string): void {
  if (!one("rows")) location.assign(`/inbox?view=${view}`);
  else void showView(view).then(() => moveInList(1));
}
