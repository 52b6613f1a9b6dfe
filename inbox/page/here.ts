// Who this page is for, and what it was rendered with.

export interface Me {
  readonly id: string;
  readonly name: string;
  /** The position of the event log that the page is as new as. */
  readonly position: number;
}

/** The signed-in rep; null on pages without the inbox. */
export function whoIsHere(): Me | null {
  const data = document.querySelector<HTMLElement>("[data-rep]")?.dataset;
  if (!data?.["rep"]) return null;
  return { id: data["rep"], name: data["repName"] ?? "", position: Number(data["position"]) };
}
