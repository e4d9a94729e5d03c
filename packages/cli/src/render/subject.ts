import type { WidgetTag } from '@kaoping/elements/server';

const BY_INDICATOR: readonly WidgetTag[] = ['kp-ranking', 'kp-trend'];
const BY_ORGANIZATION: readonly WidgetTag[] = [
  'kp-unit-card',
  'kp-gauge',
  'kp-projects',
  'kp-rectification',
  'kp-evidence',
];

/** The slice that a widget asks for, without its ending: what its pinned file is listed under. */
export function subjectOf(
  tag: WidgetTag,
  { indicator = '', organization = '' }: Readonly<Record<string, string>>,
): string {
  if (BY_INDICATOR.includes(tag)) return `indicators/${indicator}`;
  if (BY_ORGANIZATION.includes(tag) && (organization || tag === 'kp-unit-card' || tag === 'kp-gauge'))
    return `organizations/${organization}`;
  if (tag === 'kp-evidence' && indicator) return `indicators/${indicator}`;
  return tag === 'kp-catalog' ? 'index' : 'dataset';
}
