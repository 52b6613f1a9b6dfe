// For those who come by the link in a mail: the conversation is opened on a click, not by a mail scanner's visit.

import type { Scene } from "../panel";
import css from "./returning.css";

/** Puts the button after `place`. `done` is told whether the browser is joined to the conversation now. */
export function offer({ launcher, make, texts, visitor }: Scene, token: string, place: Element, done: (isBack: boolean) => void): void {
  const accept = async () => {
    button.disabled = true;
    const isBack = await visitor.comeBack(token).then(() => true, () => false);
    if (isBack) button.remove();
    else button.replaceWith(make("p", { class: "too-late" }, texts.comeBackFailed));
    done(isBack);
  };
  const button = make("button", { class: "return", type: "button", click: accept }, texts.comeBack);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  launcher.root.adoptedStyleSheets.push(sheet);
  place.after(button);
  button.focus();
}
