// On which pages the widget is shown. A glob is compared with the path: `*` stands for anything within one folder, `**`
// for anything at all: `/pricing`, `/docs/**`, `/shop/*/checkout`.

function matches(glob: string, path: string): boolean {
  const pattern = glob
    .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
    .replace(/\*+/g, (stars) => (stars.length > 1 ? ".*" : "[^/]*"));
  return new RegExp(`^${pattern}/?$`, "i").test(path);
}

/** Shown when a `show` glob matches (or there is none), unless a `hide` glob does. */
export function isShownOn(path: string, show: string[], hide: string[]): boolean {
  const any = (globs: string[]) => globs.some((glob) => matches(glob, path));
  return (show.length === 0 || any(show)) && !any(hide);
}
