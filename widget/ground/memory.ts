// What is remembered between pages: in the host origin's localStorage, once that is allowed; in memory until then, and
// where the browser refuses storage.

type Names = "token" | "conversation" | "outbox" | "consent" | "wish" | "open" | "draft" | "visit" | "greeted";

export class Memory {
  private readonly kept = new Map<Names, unknown>();
  private allowed: boolean;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly site: string,
    allowed: boolean,
  ) {
    // What an earlier visit stored was stored with consent.
    this.allowed = allowed || this.get("consent") === true || this.get("token") !== undefined;
  }

  get isAllowed(): boolean {
    return this.allowed;
  }

  /** From now on things are stored; what was only kept in memory is stored too. */
  allow(): void {
    if (this.allowed) return;
    this.allowed = true;
    for (const [name, value] of this.kept) this.set(name, value);
    for (const work of this.waiting.splice(0)) work();
  }

  /** Does it now, or when things may be stored. */
  whenAllowed(work: () => void): void {
    if (this.allowed) work();
    else this.waiting.push(work);
  }

  /** Takes back the consent: nothing stays in the browser's storage. */
  refuse(): void {
    this.allowed = false;
    try {
      for (const storage of [localStorage, sessionStorage])
        for (const key of Object.keys(storage)) if (key.startsWith(this.key(""))) storage.removeItem(key);
    } catch {
      // Refused: nothing is there.
    }
  }

  get<T>(name: Names): T | undefined {
    try {
      const text = this.storage(name).getItem(this.key(name));
      if (text !== null) return JSON.parse(text) as T;
    } catch {
      // Storage is refused, or somebody else wrote there: what this page knows is all there is.
    }
    return this.kept.get(name) as T | undefined;
  }

  set(name: Names, value: unknown): void {
    if (value === undefined) this.kept.delete(name);
    else this.kept.set(name, value);
    if (this.allowed || value === undefined) this.store(name, value);
  }

  private store(name: Names, value: unknown): void {
    try {
      if (value === undefined) this.storage(name).removeItem(this.key(name));
      else this.storage(name).setItem(this.key(name), JSON.stringify(value));
    } catch {
      // Refused or full: memory has it.
    }
  }

  /** Whether the panel is open, and what is half written, belongs to one tab. */
  private storage(name: Names): Storage {
    return name === "open" || name === "draft" ? sessionStorage : localStorage;
  }

  private key(name: Names | ""): string {
    return `allears.${this.site}.${name}`;
  }
}
