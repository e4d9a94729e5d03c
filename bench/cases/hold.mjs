/** Only the data, parsed: what the memory of a drawing is weighed against. */
export async function hold({ ours, what, set }) {
  const address = ours ? ours.dataOf(what, set) : `/plain/${set}.json`;
  window.held = await (await fetch(address)).json();
  return {};
}
