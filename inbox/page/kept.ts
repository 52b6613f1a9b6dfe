// What this browser keeps for a rep: drafts, what waits to be sent, choices. In memory where storage is refused.

const memory = new Map<string, string>();

/** What is kept under a name; null when nothing is. */
export function kept(name: string): string | null {
  try {
    return localStorage.getItem(`allears.${name}`);
  } catch {
    return memory.get(name) ?? null;
  }
}

/** Keeps a text under a name; an empty one forgets it. */
export function keep(name: string, text: string): void {
  try {
    if (text) localStorage.setItem(`allears.${name}`, text);
    else localStorage.removeItem(`allears.${name}`);
  } catch {
    if (text) memory.set(name, text);
    else memory.delete(name);
  }
}

/** Forgets everything this browser keeps: whoever signs out leaves no drafts to the next person. */
export function forgetAll(): void {
  memory.clear();
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith("allears.")) localStorage.removeItem(name);
  } catch {
    // Storage that is refused holds nothing.
  }
}
