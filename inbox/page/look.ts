// Light, dark, or as the system: applied at once, remembered in a cookie so that the next page arrives in it.

import { all } from "./find";

/** Lets a rep choose how the pages look. */
export function watchLook(): void {
  for (const choice of all("look-choice")) {
    choice.addEventListener("change", (event) => {
      const look = (event.target as HTMLInputElement).value;
      document.documentElement.dataset["look"] = look;
      const secure = location.protocol === "https:" ? "; Secure" : "";
      document.cookie = `allears_look=${look}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
    });
  }
}
