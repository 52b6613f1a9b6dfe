// Several tabs of one site: one of them holds the line to the server and tells the others what comes in.

type News = { kind: string } & Record<string, unknown>;

export class Tabs {
  private readonly channel: BroadcastChannel | undefined;
  private answered = false;
  private leads = false;

  /** `lead` starts leading and returns how to stop; `hear` gets what other tabs tell. */
  constructor(
    private readonly name: string,
    private readonly lead: () => () => void,
    private readonly hear: (news: News) => void,
  ) {
    if (!navigator.locks || typeof BroadcastChannel === "undefined") {
      this.leadWhileVisible();
      return;
    }
    this.channel = new BroadcastChannel(name);
    this.channel.onmessage = ({ data }: MessageEvent<News>) => this.receive(data);
    this.queue({});
    document.addEventListener("visibilitychange", () => void this.checkLeader());
    setInterval(() => void this.checkLeader(), 30_000);
  }

  tell(news: News): void {
    this.channel?.postMessage(news);
  }

  /** Leads as soon as no other tab does; the browser hands the lock on when the leading tab goes away. */
  private queue(options: LockOptions): void {
    const work = () =>
      new Promise<void>(() => {
        this.leads = true;
        this.stop = this.lead();
      });
    navigator.locks.request(`${this.name}.leader`, options, work).catch(() => {
      // Another tab has taken over, because we seemed asleep: wait in line again.
      this.leads = false;
      this.stop();
      this.queue({});
    });
  }

  private stop: () => void = () => {};

  private receive(news: News): void {
    if (news.kind === "anybody?") {
      if (this.leads) this.tell({ kind: "here" });
    } else if (news.kind === "here") this.answered = true;
    else this.hear(news);
  }

  /** A leader that a phone has put to sleep keeps its lock and says nothing: whoever is looked at takes over. */
  private async checkLeader(): Promise<void> {
    if (document.hidden || this.leads) return;
    this.answered = false;
    this.tell({ kind: "anybody?" });
    await new Promise((done) => setTimeout(done, 1500));
    if (!this.answered && !this.leads && !document.hidden) this.queue({ steal: true });
  }

  /** Without TLS browsers have no locks: the tab that is looked at holds the line. */
  private leadWhileVisible(): void {
    const look = () => {
      if (document.hidden === !this.leads) return;
      this.leads = !document.hidden;
      if (this.leads) this.stop = this.lead();
      else this.stop();
    };
    document.addEventListener("visibilitychange", look);
    look();
  }
}
