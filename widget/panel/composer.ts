// Where one writes: grows to five lines, Enter sends, Shift+Enter breaks the line.

import type { Scene } from "../panel";
import { icon, make } from "../ground/elements";
import { filled } from "../texts/english";

const LONGEST = 10_000;

export class Composer {
  readonly element: HTMLElement;
  private readonly area: HTMLTextAreaElement;
  private readonly button: HTMLButtonElement;
  private readonly problem = make("p", { class: "problem", role: "alert" });

  constructor(
    private readonly ground: Scene,
    private readonly deeds: { send: (text: string) => void; typing: () => void },
  ) {
    const { texts, memory } = ground;
    this.area = make("textarea", {
      rows: "1",
      placeholder: texts.placeholder,
      "aria-label": texts.placeholder,
      enterkeyhint: "send",
      input: () => this.written(),
      keydown: (event: KeyboardEvent) => this.onKey(event),
    });
    this.button = make("button", { class: "send", "aria-label": texts.send }, icon("M5 12h14M13 6l6 6-6 6", "", "20"));
    const submit = (event: Event) => (event.preventDefault(), this.send());
    this.element = make("form", { class: "composer", submit }, this.problem, this.area, this.button);
    this.area.value = memory.get<string>("draft") ?? "";
  }

  set text(text: string) {
    this.area.value = text;
    this.written();
  }

  focus(): void {
    this.area.focus();
  }

  private onKey(event: KeyboardEvent): void {
    // Enter also chooses a word while Japanese, Chinese and others are being typed: 229 is how Safari says so.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    this.send();
  }

  private written(): void {
    this.ground.memory.set("draft", this.area.value || undefined);
    this.fit();
    if (this.area.value) this.deeds.typing();
  }

  private send(): void {
    const text = this.area.value.trim();
    if (!text || [...text].length > LONGEST) return;
    this.text = "";
    this.deeds.send(text);
    this.area.focus();
  }

  /** As high as what is written, up to five lines. */
  fit(): void {
    const { area, button, problem, ground } = this;
    const length = [...area.value.trim()].length;
    const count = length.toLocaleString(ground.language);
    problem.textContent = length > LONGEST ? filled(ground.texts.tooLong, { count }) : "";
    button.disabled = length === 0 || length > LONGEST;
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight}px`;
  }
}
