// Finding elements by the data- attribute that names them.

/** The first element with this attribute. */
export function one<Kind extends HTMLElement = HTMLElement>(name: string, within: ParentNode = document): Kind | null {
  return within.querySelector<Kind>(`[data-${name}]`);
}

/** All elements with this attribute. */
export function all<Kind extends HTMLElement = HTMLElement>(name: string, within: ParentNode = document): Kind[] {
  return [...within.querySelectorAll<Kind>(`[data-${name}]`)];
}

/** A new element; text is set as text, never read as markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  classes = "",
  text = "",
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (classes) element.className = classes;
  if (text) element.textContent = text;
  return element;
}
