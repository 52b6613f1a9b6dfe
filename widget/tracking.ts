// Page views and the page's own events, told with consent only, and only under the visitor's token.

import type { Ground } from "./loader";
import { visitorOn } from "./ground/visitor";
import { Refusal, newId } from "./ground/requests";

interface Told {
  id: string;
  type: "page.viewed" | "custom";
  at: number;
  url: string;
  title: string;
  referrer: string;
  name?: string;
  data?: object;
}

const GATHER = 1_000;
const AGAIN = 15_000;
const MOST = 50;

export class Tracking {
  private waiting: Told[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private referrer = document.referrer;

  constructor(private readonly ground: Ground) {
    this.viewed();
    ground.onPageChange(() => this.viewed());
  }

  custom(name: string, data: object = {}): void {
    this.tell({ ...this.here("custom"), name, data });
  }

  private viewed(): void {
    const told = this.here("page.viewed");
    this.tell(told);
    this.referrer = told.url;
  }

  /** Without the fragment: some apps keep secrets there. */
  private here(type: Told["type"]): Told {
    const url = location.href.split("#")[0] as string;
    return { id: newId(), type, at: Date.now(), url, title: document.title.slice(0, 300), referrer: this.referrer };
  }

  private tell(told: Told, wait = GATHER): void {
    this.waiting = [...this.waiting, told].slice(-MOST);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), wait);
  }

  /** Each event carries its id, so that one that arrived although its answer was lost is not counted twice. */
  private async send(): Promise<void> {
    const visitor = visitorOn(this.ground);
    const events = this.waiting.splice(0);
    try {
      await visitor.arrive();
      await visitor.ask("events", { body: { events } });
    } catch (error) {
      if (error instanceof Refusal && error.status < 429 && error.status !== 401) return console.warn(`Allears: ${error.message}`);
      for (const told of events) this.tell(told, AGAIN);
    }
  }
}
