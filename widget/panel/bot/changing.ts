// Changing one line of what was understood: the composer says which, and the next message is about it.

import type { Line, Message } from "../conversation";
import type { Stage } from "../bot";

export class Changing {
  readonly element: HTMLElement;
  private readonly words: HTMLElement;
  private line: Line | undefined;
  private recap: Message | undefined;

  constructor(
    private readonly stage: Stage,
    private readonly focus: () => void,
  ) {
    const { make, says } = stage;
    this.words = make("span", { role: "status" });
    const leave = () => {
      this.end();
      focus();
    };
    const button = make("button", { type: "button", "aria-label": says.leaveIt, title: says.leaveIt, click: leave }, "×");
    this.element = make("div", { class: "changing", hidden: true }, this.words, button);
    // Escape leaves the line before it closes the panel.
    stage.launcher.root.addEventListener(
      "keydown",
      (event) => {
        if ((event as KeyboardEvent).key !== "Escape" || !this.line) return;
        event.stopPropagation();
        event.preventDefault();
        leave();
      },
      { capture: true },
    );
  }

  begin(line: Line, recap: Message | undefined): void {
    const { says, filled, make } = this.stage;
    this.line = line;
    this.recap = recap;
    this.element.hidden = false;
    this.words.replaceChildren(filled(says.changing, { title: line.title }), make("span", { class: "value", dir: "auto" }, line.said));
    this.focus();
  }

  /** The message with what it is about. A line that no recap has shown is named in words. */
  take(text: string): { text: string; about?: string; answer_to?: string } {
    const { line, recap } = this;
    this.end();
    if (!line) return { text };
    return recap ? { text, about: line.field, answer_to: recap.id } : { text: `${line.title}: ${text}` };
  }

  private end(): void {
    this.line = undefined;
    this.element.hidden = true;
  }
}
