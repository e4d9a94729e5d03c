/** Only the data that a drawing fetched, parsed: what its memory is weighed against. */
export const hold = {
  async act(page) {
    page.drawn = [];
    for (const address of page.addresses) page.drawn.push(await (await fetch(address)).json());
    return {};
  },
};
