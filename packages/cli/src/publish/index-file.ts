import type { DatasetInfo, Row, Rows } from '@kaoping/core';
import { toWire } from '@kaoping/core/publish';
import type { PublishedFile } from './published-file.js';
import { jsonFile } from './published-file.js';

const nameOnly = ({ summary: _zh, summary_en: _en, aliases: _aliases, ...row }: Row): Row => row;
const withoutDefinition = ({ definition: _zh, definition_en: _en, ...row }: Row): Row => row;

/** How many organizations report each indicator, and how many figures each organization has. */
function counts(rows: Rows, indicators: readonly Row[]): object {
  const reporters = new Map<unknown, Set<unknown>>();
  const figures = new Map<unknown, number>();
  for (const { indicator, organization } of rows.observations) {
    figures.set(organization, (figures.get(organization) ?? 0) + 1);
    const known = reporters.get(indicator);
    if (known) known.add(organization);
    else reporters.set(indicator, new Set([organization]));
  }
  return {
    indicators: { organizations: indicators.map(({ id }) => reporters.get(id)?.size ?? 0) },
    organizations: { figures: rows.organizations.map(({ id }) => figures.get(id) ?? 0) },
  };
}

/**
 * What a catalog or a builder needs to offer a choice: who there is, and what is measured and has a figure, without
 * the figures. `counts` holds a number for each row of the table of the same name, in the same order.
 */
export function indexWire(info: DatasetInfo, rows: Rows): object {
  const measured = new Set(rows.observations.map(({ indicator }) => indicator));
  const indicators = rows.indicators.filter(({ id }) => measured.has(id));
  const used = new Set(indicators.map(({ unit }) => unit));
  const choices = {
    organizations: rows.organizations.map(nameOnly),
    units: rows.units.filter(({ id }) => used.has(id)),
    indicators: indicators.map(withoutDefinition),
  };
  const wire = toWire(info, choices, { packed: true });
  return { ...wire, counts: counts(rows, indicators) };
}

export const indexFile = (info: DatasetInfo, rows: Rows): PublishedFile =>
  jsonFile('index.json', indexWire(info, rows));
