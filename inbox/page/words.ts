// Words for people in their language. English stands in the code; the page brings a catalogue where another is read.

const element = document.getElementById("words");
const catalogue: Record<string, string> = element?.textContent ? JSON.parse(element.textContent) : {};

/** The words in the reader's language, with `{name}` filled in. */
export function _(english: string, values: Record<string, string | number> = {}): string {
  return (catalogue[english] ?? english).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The language of the page. */
export const language = document.documentElement.lang || "en";

/** How dates are written: as the reader's browser does in that language, so that "en" is British for the British. */
export const locale = navigator.languages.find((each) => each.split("-")[0] === language.split("-")[0]) ?? language;
