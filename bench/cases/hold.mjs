/** Only the data, parsed: what the memory of a drawing is weighed against. */
export const hold = {
  async act(page) {
    const { ours, what, set } = page;
    page.drawn = await (await fetch(ours ? ours.dataOf(what, set) : `/plain/${set}.json`)).json();
    return {};
  },
};
