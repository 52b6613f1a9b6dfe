// Files are chosen or dropped; one that is text is shown in its field, so that it can be read and changed before it goes.

/** Every form that takes files: dropping works on the whole of it. */
export function watchFiles(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-drop]")) {
    const input = form.querySelector<HTMLInputElement>("input[type=file]");
    if (!input) continue;
    input.addEventListener("change", () => void chosen(form, input));
    for (const kind of ["dragenter", "dragover"])
      form.addEventListener(kind, (event) => {
        event.preventDefault();
        form.classList.add("over");
      });
    form.addEventListener("dragleave", () => form.classList.remove("over"));
    form.addEventListener("drop", (event) => {
      event.preventDefault();
      form.classList.remove("over");
      const files = event.dataTransfer?.files;
      if (!files?.length) return;
      input.files = files;
      void chosen(form, input);
    });
  }
}

async function chosen(form: HTMLFormElement, input: HTMLInputElement): Promise<void> {
  const told = form.querySelector<HTMLOutputElement>("[data-chosen]");
  if (told) told.value = [...(input.files ?? [])].map((file) => file.name).join(", ");
  const field = document.getElementById(input.dataset.into ?? "");
  const [file] = input.files ?? [];
  if (!(field instanceof HTMLTextAreaElement) || !file || file.size > 1024 * 1024) return;
  field.value = await file.text();
  input.value = ""; // what is sent is what one sees in the field
}

/** Buttons that fetch a text into a field. */
export function watchFilling(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-fill]")) {
    const field = document.getElementById(button.dataset.fill ?? "");
    if (!(field instanceof HTMLTextAreaElement)) continue;
    button.hidden = false;
    button.addEventListener("click", async () => {
      const answer = await fetch(button.dataset.from ?? "");
      if (!answer.ok) return;
      field.value = await answer.text();
      field.focus();
      field.setSelectionRange(0, 0);
    });
  }
}

/** A mistake leads to its line: the line is marked and scrolled into sight. */
export function watchLines(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-line]")) {
    const field = document.querySelector(link.hash);
    if (!(field instanceof HTMLTextAreaElement)) continue;
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const lines = field.value.split("\n");
      const line = Math.min(Number(link.dataset.line), lines.length);
      const start = lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
      field.focus();
      field.setSelectionRange(start, start + (lines[line - 1] ?? "").length);
      field.scrollTop = (field.scrollHeight / lines.length) * (line - 1) - field.clientHeight / 2;
    });
  }
}
