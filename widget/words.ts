// The languages the widget has words in besides English; each is fetched only by the sites that speak it.

import type { Texts } from "./texts/english";

const LANGUAGES: Record<string, () => Promise<{ texts: Texts }>> = {
  de: () => import("./texts/de"),
  es: () => import("./texts/es"),
  fr: () => import("./texts/fr"),
  it: () => import("./texts/it"),
  nl: () => import("./texts/nl"),
  pt: () => import("./texts/pt"),
};

/** The words, or nothing when there are none in this language or they do not arrive: then it is answered in English. */
export async function wordsIn(language: string): Promise<Texts | undefined> {
  return (await LANGUAGES[language]?.().catch(() => undefined))?.texts;
}
