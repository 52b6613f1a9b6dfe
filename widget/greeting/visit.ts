// What this page knows of the visit, for choosing who greets: kept between pages once things may be stored, else known
// to this page alone.

import type { Memory } from "../ground/memory";

interface Kept {
  last: number;
  began: number;
  visits: number;
  pages: string[];
  referrer: string;
  query: string;
}

/** As long as the server lets a visit go on without a sign of life. */
const ENDS_AFTER = 30 * 60_000;
const MOST_PAGES = 50;

export class Visit {
  /** Whether the page before was one of this website's. */
  readonly cameFromHere = document.referrer.startsWith(`${location.origin}/`);
  private kept: Kept;

  constructor(private readonly memory: Memory) {
    const now = Date.now();
    const before = memory.get<Kept>("visit");
    const goesOn = before && now - before.last < ENDS_AFTER;
    const [referrer, query] = [this.cameFromHere ? "" : document.referrer, location.search];
    this.kept = goesOn ? before : { last: now, began: now, visits: (before?.visits ?? 0) + 1, pages: [], referrer, query };
    this.sees(location.pathname);
  }

  sees(page: string): void {
    const pages = [...this.kept.pages.filter((seen) => seen !== page), page].slice(-MOST_PAGES);
    this.kept = { ...this.kept, pages, last: Date.now() };
    this.memory.set("visit", this.kept);
  }

  /** As the server asks for it. */
  told(): object {
    const { began, visits, pages, referrer, query } = this.kept;
    return {
      page: location.pathname,
      referrer,
      query: query.slice(0, 2000),
      seconds: Math.round((Date.now() - began) / 1000),
      visits,
      pages_seen: pages,
      device: matchMedia("(pointer: coarse) and (max-width: 820px)").matches ? "phone" : "computer",
    };
  }
}
