import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TABLE_NAMES, TABLES } from '@kaoping/core';
import type { TableName } from '@kaoping/core';
import { seededRandom } from '@kaoping/core/aggregate';
import { fileOf } from '../folder/read-folder.js';
import { described } from '../package/describe-folder.js';
import { PACKAGE_FILE } from '../package/read-package.js';
import type { Area } from './areas.js';
import { areasOf, levelOf } from './areas.js';
import { Bulletins, monthOf } from './bulletins.js';
import type { Figure } from './figures.js';
import { Course } from './figures.js';
import { INDICATORS, UNITS } from './indicators.js';
import { RowFile } from './row-file.js';
import type { ScaleName } from './scales.js';
import { SCALES } from './scales.js';

export interface GenerateRequest {
  readonly scale: ScaleName;
  readonly out: string;
  readonly seed: number;
  readonly months: number;
  /** How many of the 24 indicators; all, where left out. */
  readonly indicators?: number;
}

type Cells = Readonly<Record<string, string | number>>;
const WHOLE = 'nation';
/** Of so many figures one has a growth beside it; of so many one was mended after it was published. */
const GROWTH_OF = 100;
const MENDED_OF = 100_000;

/** A line of a table. No text of ours holds what CSV would have to quote. */
const lineOf = (table: TableName, cells: Cells): string =>
  TABLES[table].columns.map(({ name }) => cells[name] ?? '').join(',');

function open(out: string, table: TableName): (cells: Cells | undefined) => void {
  const file = new RowFile(join(out, fileOf(table)));
  file.line(TABLES[table].columns.map(({ name }) => name).join(','));
  return (cells) => (cells ? file.line(lineOf(table, cells)) : file.close());
}

function writeTable(out: string, table: TableName, rows: Iterable<Cells>): void {
  const write = open(out, table);
  for (const row of rows) write(row);
  write(undefined);
}

const organization = (area: Area): Cells => ({
  id: area.id,
  name: area.zh,
  short_name: area.short,
  name_en: area.en,
  level: levelOf(area),
  kind: 'area',
  parent: area.parent,
  code: area.code,
});

function writeOrganizations(out: string, areas: readonly Area[]): void {
  const isMany = areas.filter(({ depth }) => depth === 0).length > 1;
  const whole = { id: WHOLE, name: '全境', short_name: '全境', name_en: 'The whole land', level: 'nation' };
  writeTable(out, 'organizations', [
    ...(isMany ? [{ ...whole, kind: 'area' }] : []),
    ...areas.map((area) => ({
      ...organization(area),
      ...(isMany && area.depth === 0 && { parent: WHOLE }),
    })),
  ]);
}

function writeIndicators(out: string): void {
  writeTable(
    out,
    'units',
    UNITS.map(([id, name, name_en, dimension]) => ({ id, name, name_en, dimension, factor: 1 })),
  );
  writeTable(
    out,
    'indicators',
    INDICATORS.map(({ zh, en, usual: _usual, spread: _spread, ...rest }) => ({
      ...rest,
      name: zh,
      name_en: en,
    })),
  );
}

/** Writes the figures month by month, and gives what was mended of them. */
function writeFigures(
  { out, months, seed, indicators }: GenerateRequest,
  areas: readonly Area[],
  provinces: readonly Area[],
  bulletins: Bulletins,
): { readonly figures: number; readonly mended: readonly Cells[] } {
  const measured = INDICATORS.slice(0, indicators);
  const course = new Course(areas, measured, seededRandom(seed + 1));
  const write = open(out, 'observations');
  const mended: Cells[] = [];
  let figures = 0;
  const say = (figure: Figure, month: number): string => {
    const { area, indicator, value, bound, reported } = figure;
    const spot = bulletins.place(provinces[area.province]?.id ?? '', month, reported.length);
    const id = `${spot.document}-${spot.start}`;
    const { first, last } = monthOf(figure.month);
    figures += 1;
    write({
      id,
      organization: area.id,
      indicator: indicator.id,
      period_start: first,
      period_end: last,
      status: 'actual',
      measure: indicator.unit === 'percent' ? 'share' : 'level',
      value,
      unit: indicator.unit,
      bound,
      reported,
      ...spot,
      digest: bulletins.hex(16),
    });
    return id;
  };
  const grow = (figure: Figure, of: string): void => {
    const points = (figures % 300) / 10 - 10;
    const reported = `${points < 0 ? '下降' : '增长'}${Math.abs(points)}%`;
    const { area, indicator, month } = figure;
    const spot = bulletins.place(provinces[area.province]?.id ?? '', month, reported.length);
    const { first, last } = monthOf(month);
    figures += 1;
    write({
      id: `${spot.document}-${spot.start}`,
      organization: area.id,
      indicator: indicator.id,
      period_start: first,
      period_end: last,
      status: 'actual',
      measure: 'change',
      value: points,
      unit: 'percent',
      bound: 'exact',
      basis: 'year_on_year',
      of,
      reported,
      ...spot,
      digest: bulletins.hex(16),
    });
  };
  let revised: Figure[] = [];
  for (let month = 0; month < months; month += 1) {
    for (const figure of revised) say(figure, month);
    revised = [];
    for (const area of areas)
      for (let at = 0; at < measured.length; at += 1) {
        const figure = course.figure(area, at, month);
        if (!figure) continue;
        const id = say(figure, month);
        if (figures % MENDED_OF === 0)
          mended.push({
            id: `c-${mended.length + 1}`,
            date: monthOf(month + 1).last,
            what: '录入时小数点错位',
            what_en: 'The decimal point was typed in the wrong place',
            observation: id,
            after: figure.reported,
          });
        if (figures % GROWTH_OF === 0) grow(figure, id);
        const again = month + 1 < months ? course.revision(figure) : undefined;
        if (again) revised.push(again);
      }
  }
  write(undefined);
  return { figures, mended };
}

/**
 * Writes the tables of an invented land, for tests and benchmarks: the same seed gives the same bytes. Figures are
 * written as they are drawn; in memory stand only the places. Gives how many figures there are.
 */
export function generateFolder(request: GenerateRequest): { readonly figures: number } {
  const { out, scale, seed, months } = request;
  mkdirSync(out, { recursive: true });
  const levels = areasOf(SCALES[scale], seededRandom(seed));
  const areas = levels.flat();
  const provinces = levels[0] ?? [];
  const bulletins = new Bulletins(seededRandom(seed + 2));
  writeOrganizations(out, areas);
  writeIndicators(out);
  const reporting = areas.filter(({ depth }) => depth >= SCALES[scale].from);
  const { figures, mended } = writeFigures(request, reporting, provinces, bulletins);
  writeTable(
    out,
    'documents',
    [...bulletins.all()].map(({ id, province, month, length }) => ({
      id,
      file: `${id}.txt`,
      title: `${provinces.find((area) => area.id === province)?.zh ?? ''}月度统计公报`,
      publisher: `${provinces.find((area) => area.id === province)?.zh ?? ''}统计局`,
      period_start: monthOf(month).first,
      period_end: monthOf(month).last,
      language: 'zh',
      characters: length + 40,
      sha256: bulletins.hex(64),
    })),
  );
  writeTable(out, 'corrections', mended);
  for (const table of TABLE_NAMES)
    if (!TABLES[table].isOptional && !readdirSync(out).includes(fileOf(table))) writeTable(out, table, []);
  const descriptor = {
    name: `generated-${scale}`,
    version: '1.0.0',
    title: 'An invented land',
    description: `Generated from seed ${seed}: no place, no report and no figure of it exists.`,
    created: `${monthOf(months).first}T00:00:00Z`,
  };
  writeFileSync(join(out, PACKAGE_FILE), described(descriptor, readdirSync(out)));
  return { figures };
}
