// Changing one line of what was understood, where it stands: a field with what it says, Enter saves, Escape leaves it.

import type { Line, Message } from "../conversation";
import type { Stage } from "../bot";

export interface Doings {
  send(text: string, more: object): void;
  /** A line is left, or about to be changed. */
  changed(): void;
  focus(): void;
}

export class Changing {
  private readonly form: HTMLFormElement;
  private readonly field: HTMLTextAreaElement;
  private row: HTMLElement | undefined;
  private place = "";
  private line: Line | undefined;
  private recap: Message | undefined;

  constructor(
    private readonly stage: Stage,
    private readonly doings: Doings,
  ) {
    const { make, says } = stage;
    this.field = make("textarea", { rows: "1", maxlength: "2000", enterkeyhint: "send", input: () => this.fit() });
    const leave = make("button", { type: "button", class: "leave", click: () => this.leave() }, says.leaveIt);
    const submit = (event: Event) => (event.preventDefault(), this.save());
    const keydown = (event: KeyboardEvent) => this.onKey(event);
    // It stands among the messages, but it is none: what is written in it is not read out as one.
    const attributes = { class: "changing", "aria-live": "off", submit, keydown };
    this.form = make("form", attributes, this.field, leave, make("button", {}, says.save));
  }

  /** The row as it stands while its line is changed; it is not made anew under somebody's fingers. */
  rowOf(place: string, line: Line): HTMLElement | undefined {
    return this.place === place && this.line?.field === line.field ? this.row : undefined;
  }

  isAt(place: string): boolean {
    return this.place === place;
  }

  begin(place: string, line: Line, row: HTMLElement, recap: Message | undefined): void {
    this.end();
    const { says, filled } = this.stage;
    Object.assign(this, { place, line, row, recap });
    this.field.setAttribute("aria-label", filled(says.changing, { title: line.title }));
    // What was cut short would be sent back cut short.
    this.field.value = line.said.endsWith("…") ? "" : line.said;
    row.classList.add("changes");
    row.append(this.form);
    this.fit();
    this.field.focus();
    this.field.select();
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === "Enter" && !event.shiftKey) this.save();
    else if (event.key === "Escape") this.leave();
    else return;
    event.preventDefault();
    // Escape leaves the line, and closes the panel only when there is none to leave.
    event.stopPropagation();
  }

  /** Sends what is another thing than before. A line that no message has shown stands among what was noted. */
  private save(): void {
    const { line, recap, field } = this;
    const text = field.value.trim();
    if (!line || !text || text === line.said) return this.leave();
    this.end();
    this.doings.send(text, { about: line.field, ...(recap && { answer_to: recap.id }) });
  }

  private leave(): void {
    const { row } = this;
    this.end();
    row?.querySelector("button")?.focus();
  }

  private end(): void {
    const { row } = this;
    this.form.remove();
    // Without the attribute, it is again what a row drawn anew is, and stays.
    row?.removeAttribute("class");
    this.row = this.line = undefined;
    this.place = "";
    if (row) this.doings.changed();
  }

  private fit(): void {
    this.field.style.height = "auto";
    this.field.style.height = `${this.field.scrollHeight + 2}px`;
  }
}
