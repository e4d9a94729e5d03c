import '../define/all.js';
import { READINGS } from '@kaoping/core';
import { MISSING_POLICIES } from '@kaoping/core/aggregate';
import { TREND_AMOUNTS } from '@kaoping/views';
import type { ReactiveElement } from 'lit';
import { THEMES } from '../base/theme.js';
import { KpCatalog } from '../kp-catalog/kp-catalog.js';
import { KpCompare } from '../kp-compare/kp-compare.js';
import { KpDataset } from '../kp-dataset/kp-dataset.js';
import { KpEvidence } from '../kp-evidence/kp-evidence.js';
import { KpGauge } from '../kp-gauge/kp-gauge.js';
import { SHAPES } from '../kp-gauge/paint-gauge.js';
import { KpProjects } from '../kp-projects/kp-projects.js';
import { KpRanking } from '../kp-ranking/kp-ranking.js';
import { KpRectification } from '../kp-rectification/kp-rectification.js';
import { KpScorecard } from '../kp-scorecard/kp-scorecard.js';
import { KpTrend } from '../kp-trend/kp-trend.js';
import { KpUnitCard, SIZES } from '../kp-unit-card/kp-unit-card.js';

const CLASSES = {
  'kp-ranking': KpRanking,
  'kp-gauge': KpGauge,
  'kp-unit-card': KpUnitCard,
  'kp-scorecard': KpScorecard,
  'kp-trend': KpTrend,
  'kp-compare': KpCompare,
  'kp-projects': KpProjects,
  'kp-rectification': KpRectification,
  'kp-catalog': KpCatalog,
  'kp-evidence': KpEvidence,
  'kp-dataset': KpDataset,
} as const;

export type WidgetTag = keyof typeof CLASSES;
export const WIDGET_TAGS = Object.keys(CLASSES) as readonly WidgetTag[];

/** What an attribute may hold: any text, a number, one of some words; a flag holds nothing. */
export interface WidgetAttribute {
  readonly name: string;
  readonly kind: 'text' | 'number' | 'flag';
  readonly allowed?: readonly string[];
}

/** Words that an attribute of any widget, or of one, takes. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  theme: THEMES,
  mode: ['elder'],
  reading: READINGS,
  order: ['best', 'worst'],
  shape: SHAPES,
  size: SIZES,
  amount: TREND_AMOUNTS,
  missing: MISSING_POLICIES,
  'kp-ranking view': ['bars', 'table'],
  'kp-trend view': ['chart', 'table'],
  'kp-scorecard view': ['table', 'cards'],
};

/** The attributes of a tag, from its class. */
export function attributesOf(tag: WidgetTag): readonly WidgetAttribute[] {
  const { elementProperties } = CLASSES[tag] as unknown as typeof ReactiveElement;
  return [...elementProperties].flatMap(([property, { attribute, type, state }]) => {
    if (attribute === false || state) return [];
    const name = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
    const kind = type === Boolean ? 'flag' : type === Number ? 'number' : 'text';
    const allowed = ALLOWED[`${tag} ${name}`] ?? ALLOWED[name];
    return [{ name, kind, ...(allowed && { allowed }) } as const];
  });
}
