// Pages behind a link. The token stands behind the #, where no server and no proxy sees it: it goes into the form, and
// out of the address, so that nobody reads it over a shoulder or in the history.

const field = document.querySelector<HTMLInputElement>("input[name=token]");
const token = location.hash.slice(1);

if (field && token) {
  field.value = token;
  const label = field.closest("label");
  if (label) label.hidden = true;
  history.replaceState(null, "", location.pathname);
}
