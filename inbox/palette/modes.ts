// What the palette offers: everything, or one thing to choose (a colleague, a time, a tag).

import * as verbs from "../actions/verbs";
import { presets, read } from "../actions/moments";
import { type Opened, openConversation, opened } from "../conversation/opened";
import { all, one } from "../page/find";
import { fetchPiece } from "../page/pieces";
import { full } from "../page/times";
import { _ } from "../page/words";
import { type Item, type Mode, fits } from "./palette";

export interface Deed {
  readonly name: string;
  readonly words: string;
  readonly key: string;
  /** Whether it can be done now. */
  possible(open: Opened | null): boolean;
  act(): void;
}

/** Everything: deeds by their words, conversations by what was said in them. */
export function everything(deeds: Deed[]): Mode {
  return {
    name: "",
    placeholder: _("Find a conversation, or do anything"),
    items: async (typed) => {
      const fitting = deeds
        .filter((deed) => deed.possible(opened()) && (!typed || fits(typed, deed.words)))
        .map((deed): Item => ({ words: deed.words, key: deed.key, act: () => deed.act() }));
      return typed.length < 2 ? fitting : [...fitting, ...(await found(typed)), searchPage(typed)];
    },
  };
}

/** Only conversations. */
export function finding(): Mode {
  return {
    name: _("Search"),
    placeholder: _("What was said, a name or an address"),
    items: async (typed) => (typed.length < 2 ? [] : [...(await found(typed)), searchPage(typed)]),
  };
}

function searchPage(typed: string): Item {
  return {
    words: _("Everything with “{typed}”", { typed }),
    aside: _("on a page"),
    act: () => location.assign(`/inbox/search?words=${encodeURIComponent(typed)}`),
  };
}

async function found(typed: string): Promise<Item[]> {
  const piece = await fetchPiece(`/inbox/pieces/found?words=${encodeURIComponent(typed)}`);
  return all("conversation", piece).map((row) => ({
    words: row.querySelector(".row-name")?.textContent ?? "",
    aside: row.querySelector(".row-words")?.textContent ?? "",
    act: () => go(row.dataset["conversation"] ?? ""),
  }));
}

function go(id: string): void {
  if (one("inbox")) void openConversation(id);
  else location.assign(`/inbox/${id}`);
}

/** What can be done with the open conversation, for screens without room for all buttons. */
export function doing(deeds: Deed[]): Mode {
  return {
    name: _("Do"),
    placeholder: _("What should happen?"),
    items: (typed) =>
      deeds
        .filter((deed) => deed.possible(opened()) && (!typed || fits(typed, deed.words)))
        .map((deed) => ({ words: deed.words, key: deed.key, act: () => deed.act() })),
  };
}

/** Colleagues. */
export function assigning(open: Opened, me: string): Mode {
  const choices = fetchPiece("/inbox/pieces/choices");
  return {
    name: _("Assign to"),
    placeholder: _("A colleague's name"),
    items: async (typed) => {
      const reps = all("rep-choice", await choices);
      const people = reps.map((rep): Item => {
        const [id, name] = [rep.dataset["repChoice"] ?? "", rep.textContent?.trim() ?? ""];
        return { words: id === me ? _("{name} (you)", { name }) : name, act: () => void verbs.assign(open, id, name) };
      });
      const nobody: Item = { words: _("Nobody"), act: () => void verbs.assign(open, null, "") };
      return [...people, ...(open.holder === "nobody" ? [] : [nobody])].filter((item) => !typed || fits(typed, item.words));
    },
  };
}

/** Times. */
export function snoozing(open: Opened): Mode {
  return {
    name: _("Snooze until"),
    placeholder: _("2 h, friday, 14:30, 2027-01-15"),
    hint: _("Times are yours: {zone}. It comes back earlier when the visitor writes.", {
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone.replaceAll("_", " "),
    }),
    items: (typed) => {
      const now = new Date();
      const own = read(typed, now);
      const moments = [...(own ? [own] : []), ...presets(now).filter((each) => !typed || fits(typed, each.words))];
      return moments.map(({ words, at }) => ({ words, aside: full(at, now.getTime()), act: () => void verbs.snooze(open, at) }));
    },
  };
}

/** Tags that exist, and a new one by its name. */
export function tagging(open: Opened): Mode {
  const choices = fetchPiece("/inbox/pieces/choices");
  return {
    name: _("Tag"),
    placeholder: _("A tag, or a new one"),
    items: async (typed) => {
      const names = all("tag-choice", await choices).map((each) => each.textContent?.trim() ?? "");
      const same = names.some((name) => name.toLocaleLowerCase() === typed.toLocaleLowerCase());
      const fitting = names.filter((name) => !typed || fits(typed, name));
      const known = fitting.map((name): Item => ({ words: name, act: () => void verbs.tag(open, name) }));
      const fresh: Item = { words: _("New tag “{typed}”", { typed }), act: () => void verbs.tag(open, typed) };
      return typed && !same ? [...known, fresh] : known;
    },
  };
}
