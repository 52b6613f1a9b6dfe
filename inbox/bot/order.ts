// A list whose entries are dragged into another order; arrows beside them do the same without a mouse or this script.

/** `data-order` names the form that is sent with the names in their new order. */
export function watchOrder(): void {
  for (const list of document.querySelectorAll<HTMLOListElement>("ol[data-order]")) {
    const form = document.getElementById(list.dataset.order ?? "");
    if (form instanceof HTMLFormElement) drag(list, form);
  }
}

function drag(list: HTMLOListElement, form: HTMLFormElement): void {
  let dragged: HTMLElement | null = null;
  let before = "";
  const names = () => [...list.children].map((entry) => (entry as HTMLElement).dataset.name).join("\n");
  const entryAt = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLElement>("[data-order] > li") : null;

  list.addEventListener("dragstart", (event) => {
    dragged = entryAt(event.target);
    before = names();
    dragged?.classList.add("dragged");
    event.dataTransfer?.setData("text/plain", dragged?.dataset.name ?? "");
  });
  list.addEventListener("dragover", (event) => {
    const over = entryAt(event.target);
    if (!dragged) return;
    event.preventDefault();
    if (!over || over === dragged) return;
    const { top, height } = over.getBoundingClientRect();
    if (event.clientY < top + height / 2) over.before(dragged);
    else over.after(dragged);
  });
  list.addEventListener("drop", (event) => event.preventDefault());
  list.addEventListener("dragend", () => {
    dragged?.classList.remove("dragged");
    dragged = null;
    if (names() !== before) form.requestSubmit();
  });
}
