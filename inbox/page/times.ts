// Times as people say them, in the reader's own zone. Ages grow older by themselves.

import { _, locale } from "./words";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const clock = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" });
const weekday = new Intl.DateTimeFormat(locale, { weekday: "short", hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short" });
const dayAndTime = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
const dayOfYear = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric" });
const whole = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "short" });

/** "now", "4 min", "2 h", "3 d", then the date. */
export function age(at: number, now: number): string {
  const passed = now - at;
  if (passed < MINUTE) return _("now");
  if (passed < HOUR) return _("{n} min", { n: Math.floor(passed / MINUTE) });
  if (passed < DAY) return _("{n} h", { n: Math.floor(passed / HOUR) });
  if (passed < 7 * DAY) return _("{n} d", { n: Math.floor(passed / DAY) });
  return date(at, now);
}

/** How long something has lasted: as `age`, but never "now". */
export function lasting(at: number, now: number): string {
  return now - at < MINUTE ? _("under a minute") : age(at, now);
}

function date(at: number, now: number): string {
  return new Date(at).getFullYear() === new Date(now).getFullYear() ? day.format(at) : dayOfYear.format(at);
}

/** A moment on a short line: the time today, with the weekday this week, else with the date. */
export function short(at: number, now: number): string {
  if (new Date(at).toDateString() === new Date(now).toDateString()) return clock.format(at);
  return Math.abs(now - at) < 6 * DAY ? weekday.format(at) : full(at, now);
}

/** A moment with its date and time; the year only where it is another. */
export function full(at: number, now: number): string {
  if (new Date(at).toDateString() === new Date(now).toDateString()) return _("today {time}", { time: clock.format(at) });
  if (new Date(at).getFullYear() !== new Date(now).getFullYear()) return `${dayOfYear.format(at)}, ${clock.format(at)}`;
  return dayAndTime.format(at);
}

/** What a clock shows in another zone; nothing where this browser does not know the zone. */
function there(zone: string, now: number): string | undefined {
  try {
    return new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", timeZone: zone }).format(now);
  } catch {
    return undefined;
  }
}

function said(element: HTMLTimeElement, now: number): string {
  const at = Date.parse(element.dateTime);
  if (element.dataset["age"] !== undefined) return element.dataset["age"] === "long" ? lasting(at, now) : age(at, now);
  switch (element.dataset["when"]) {
    case "short":
      return short(at, now);
    case "day":
      return Math.abs(at - now) < DAY ? short(at, now) : date(at, now);
    default:
      return full(at, now);
  }
}

/** Says every time within `root` in the reader's words. */
export function tellTimes(root: ParentNode, now = Date.now()): void {
  for (const element of root.querySelectorAll<HTMLTimeElement>("time[data-age], time[data-when]")) {
    const words = said(element, now);
    if (element.textContent !== words) element.textContent = words;
    if (!element.title) element.title = whole.format(Date.parse(element.dateTime));
  }
  for (const element of root.querySelectorAll<HTMLTimeElement>("time[data-zone]"))
    element.textContent = there(element.dataset["zone"] as string, now) ?? element.textContent;
}

/** Keeps the page's times true. */
export function keepTimesTold(): void {
  tellTimes(document);
  setInterval(() => tellTimes(document), 20_000);
}
