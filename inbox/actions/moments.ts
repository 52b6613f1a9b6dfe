// When a snoozed conversation comes back: presets and what somebody types, in the rep's own time zone.

import { _, language } from "../page/words";

export interface Moment {
  readonly words: string;
  readonly at: number;
}

const MORNING = 9;
const UNITS: [RegExp, (date: Date, count: number) => void][] = [
  [/^(?:m|min|minutes?)$/, (date, count) => date.setMinutes(date.getMinutes() + count)],
  [/^(?:h|hours?)$/, (date, count) => date.setHours(date.getHours() + count)],
  [/^(?:d|days?)$/, (date, count) => date.setDate(date.getDate() + count)],
  [/^(?:w|weeks?)$/, (date, count) => date.setDate(date.getDate() + 7 * count)],
  [/^(?:months?)$/, (date, count) => date.setMonth(date.getMonth() + count)],
];

/** `days` days from now, at nine in the morning. Calendar days, so that summer time shifts nothing. */
function morning(now: Date, days: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, MORNING);
}

/** The times that are wanted most. */
export function presets(now: Date): Moment[] {
  const later = new Date(now.getTime() + 3 * 3_600_000);
  const toMonday = (8 - now.getDay()) % 7 || 7;
  const all: Moment[] = [
    { words: _("In an hour"), at: now.getTime() + 3_600_000 },
    { words: _("Later today"), at: later.getTime() },
    { words: _("Tomorrow morning"), at: morning(now, 1).getTime() },
    { words: _("Monday morning"), at: morning(now, toMonday).getTime() },
    { words: _("In a month"), at: new Date(now.getFullYear(), now.getMonth() + 1, now.getDate(), MORNING).getTime() },
  ];
  return all.filter((each) => each.words !== _("Later today") || later.getDate() === now.getDate());
}

/** What somebody typed as a moment in the future: "2 h", "3 days", "fri", "14:30", "2026-12-01". Null when it is none. */
export function read(typed: string, now: Date): Moment | null {
  const words = typed.trim().toLowerCase();
  const at = counted(words, now) ?? timeOfDay(words, now) ?? dated(words) ?? weekday(words, now);
  return at !== null && at > now.getTime() ? { words: typed.trim(), at } : null;
}

function counted(words: string, now: Date): number | null {
  const parts = /^(?:in )?(\d{1,3}) ?([a-z]+)$/.exec(words);
  const unit = UNITS.find(([name]) => name.test(parts?.[2] ?? ""));
  if (!parts || !unit) return null;
  const date = new Date(now);
  unit[1](date, Number(parts[1]));
  return date.getTime();
}

function timeOfDay(words: string, now: Date): number | null {
  const parts = /^(tomorrow )?(\d{1,2})[:.](\d{2})$/.exec(words);
  if (!parts || Number(parts[2]) > 23 || Number(parts[3]) > 59) return null;
  const date = new Date(now.getFullYear(), now.getMonth(), now.getDate(), Number(parts[2]), Number(parts[3]));
  if (parts[1] || date <= now) date.setDate(date.getDate() + 1);
  return date.getTime();
}

function dated(words: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:[ t](\d{1,2}):(\d{2}))?$/.exec(words);
  if (!parts) return null;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])];
  return new Date(year, month, date, Number(parts[4] ?? MORNING), Number(parts[5] ?? 0)).getTime();
}

function weekday(words: string, now: Date): number | null {
  if (words.length < 3) return null;
  if (_("tomorrow").startsWith(words)) return morning(now, 1).getTime();
  for (let days = 1; days <= 7; days++) {
    const date = morning(now, days);
    for (const tongue of [language, "en"]) {
      if (date.toLocaleDateString(tongue, { weekday: "long" }).toLowerCase().startsWith(words)) return date.getTime();
    }
  }
  return null;
}
