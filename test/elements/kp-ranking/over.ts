import type { Row } from '@kaoping/core';
import type { KpDataset, KpRanking } from '@kaoping/elements';
import { rows, wire } from '../support/dataset.js';
import { event, mount } from '../support/mount.js';

export const LIFTS = '<kp-ranking indicator="lifts"></kp-ranking>';

/** A widget over the small dataset with figures of its own: `[organization, value, year]`, or a whole row. */
export async function overAtOnce(
  tag: string,
  figures: readonly (readonly [string, number, number?, Row?])[],
  streets: readonly string[] = ['a', 'b', 'c'],
): Promise<KpRanking> {
  const tables = rows();
  const [district, street] = tables.organizations;
  const [figure] = tables.observations;
  tables.organizations = [
    ...(district ? [district] : []),
    ...streets.map((id) => ({ ...street, id, name: `${id}街道`, short_name: id, name_en: `${id} Street` })),
  ];
  tables.observations = figures.map(([organization, value, year = 2021, rest = {}], at) => ({
    ...figure,
    id: `o-${at}`,
    organization,
    value,
    reported: `${value}台`,
    period_start: `${year}-01-01`,
    period_end: `${year}-12-31`,
    ...rest,
  }));
  const around = mount<KpDataset>(`<kp-dataset lang="zh">${tag}</kp-dataset>`);
  around.data = wire(tables);
  const widget = around.firstElementChild as KpRanking;
  await event(widget, 'kp-ready');
  return widget;
}

/** The same, when also what is fetched after the first painting is there. */
export async function over(...given: Parameters<typeof overAtOnce>): Promise<KpRanking> {
  const widget = await overAtOnce(...given);
  await widget.updateComplete;
  return widget;
}
