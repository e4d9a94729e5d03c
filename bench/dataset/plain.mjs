const figuresOf = ({ observations }, indicator) =>
  observations.filter((row) => row.indicator === indicator && row.status === 'actual');

/** What the others fetch: the same rows as a plain array, as a page that has no dataset would keep them. */
export function plainOf(tables) {
  const names = new Map(tables.organizations.map(({ id, name }) => [id, name]));
  const rowsOf = ({ id }) =>
    figuresOf(tables, id).map(({ organization, value }) => ({ name: names.get(organization), value }));
  const [first] = tables.indicators;
  return tables.indicators.length === 1
    ? rowsOf(first)
    : tables.indicators.map((indicator) => ({ title: indicator.name, rows: rowsOf(indicator) }));
}

/** The same for a card and a gauge: one unit's figures with their places, its targets, and what it was awarded. */
export function unitOf(tables, organization) {
  const { organizations, indicators, observations, awards, programs } = tables;
  const titles = new Map(indicators.map(({ id, name }) => [id, name]));
  const own = observations.filter((row) => row.organization === organization);
  const actual = own.filter(({ status }) => status === 'actual');
  return {
    name: organizations.find(({ id }) => id === organization).name,
    figures: actual.map(({ indicator, value }) => {
      const peers = figuresOf(tables, indicator);
      const rank = 1 + peers.filter((row) => row.value > value).length;
      return { name: titles.get(indicator), value, rank, of: peers.length };
    }),
    targets: own
      .filter(({ status }) => status === 'target')
      .map(({ indicator, value }) => ({
        name: titles.get(indicator),
        actual: actual.find((row) => row.indicator === indicator).value,
        target: value,
      })),
    awards: awards.map(({ title }) => title),
    programs: programs.map(({ name, what }) => `${name}:${what}`),
  };
}
