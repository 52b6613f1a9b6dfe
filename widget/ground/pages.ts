// Page changes, also of single-page apps, which change the address without loading anything.

/** Calls back after every change of the address's path or query; a changed fragment alone is the same page. */
export function onPageChange(changed: () => void): void {
  const page = () => location.pathname + location.search;
  let last = page();
  const look = () => {
    const now = page();
    if (now === last) return;
    last = now;
    changed();
  };
  for (const name of ["pushState", "replaceState"] as const) {
    const original = history[name];
    history[name] = function (...given) {
      original.apply(this, given);
      // The app sets the title after the address: look when it has.
      setTimeout(look);
    };
  }
  addEventListener("popstate", () => setTimeout(look));
}
