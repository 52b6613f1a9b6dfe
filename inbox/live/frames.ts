// Reading a stream of server-sent events from fetch(), which unlike EventSource may carry headers.

export interface Frame {
  /** "message" for what is in the log; "typing", "presence", "reset", "cut" for what is not. */
  readonly event: string;
  readonly id: string;
  readonly data: string;
}

/** Cuts arriving text into frames, as the HTML standard says (section 9.2.6). Feed it with whatever arrived. */
export class FrameReader {
  #rest = "";
  #event = "";
  #id = "";
  #data: string[] = [];

  read(text: string): Frame[] {
    const lines = (this.#rest + text).split(/\r\n|\n|\r/);
    this.#rest = lines.pop() ?? "";
    return lines.flatMap((line) => this.#take(line));
  }

  #take(line: string): Frame[] {
    if (line === "") return this.#finish();
    const colon = line.indexOf(":");
    if (colon === 0) return [];
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (field === "data") this.#data.push(value);
    else if (field === "event") this.#event = value;
    else if (field === "id") this.#id = value;
    return [];
  }

  #finish(): Frame[] {
    const frame = { event: this.#event || "message", id: this.#id, data: this.#data.join("\n") };
    const empty = this.#data.length === 0;
    this.#event = "";
    this.#data = [];
    return empty ? [] : [frame];
  }
}
