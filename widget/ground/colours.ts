// The site's one colour, and what can be read on it and in it.

type Rgb = [number, number, number];
const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
const ACCENT = "#0f766e";

/** Relative luminance of WCAG, 0 (black) to 1 (white). */
function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((value) => (value > 10 ? ((value / 255 + 0.055) / 1.055) ** 2.4 : value / 3295)) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Rgb, other: Rgb): number {
  const ratio = (luminance(one) + 0.05) / (luminance(other) + 0.05);
  return Math.max(ratio, 1 / ratio);
}

/** The colour, moved towards another only as far as it must to be read (4.5 to 1) on the surface. */
function readable(colour: Rgb, surface: Rgb, towards: Rgb): Rgb {
  let mixed = colour;
  for (let share = 0; contrast(mixed, surface) < 4.5; share += 0.05)
    mixed = colour.map((value, at) => Math.round(value + ((towards[at] as number) - value) * share)) as Rgb;
  return mixed;
}

/** The custom properties that depend on the site's colour. Anything but #rrggbb is answered with our own teal. */
export function accentSheet(color = ""): string {
  const hex = /^#[0-9a-f]{6}$/i.test(color) ? color : ACCENT;
  const fill = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as Rgb;
  // White where it reads; where it does not, black does.
  const on = contrast(fill, WHITE) >= 4.5 ? WHITE : BLACK;
  const dark = readable(fill, [35, 35, 38], WHITE);
  return `:host{--fill:${hex};--on:rgb(${on});--accent:rgb(${readable(fill, WHITE, BLACK)})}:host([dark]){--accent:rgb(${dark})}`;
}

/** Whether the page around us is dark: its own background says it; where it has none, what it and the system prefer. */
export function pageIsDark(): boolean {
  let scheme = "";
  for (const element of [document.body, document.documentElement]) {
    const { backgroundColor, colorScheme } = getComputedStyle(element);
    const [red, green, blue, opacity] = (backgroundColor.match(/[\d.]+/g) ?? []).map(Number) as [number, number, number, number?];
    if (opacity !== 0) return luminance([red, green, blue]) < 0.2;
    scheme = colorScheme;
  }
  scheme += document.querySelector<HTMLMetaElement>("meta[name=color-scheme]")?.content;
  return scheme.includes("dark") && (!scheme.includes("light") || matchMedia("(prefers-color-scheme: dark)").matches);
}
