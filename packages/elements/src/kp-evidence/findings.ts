import type { Dataset } from '@kaoping/core';
import { fetchJson } from '@kaoping/core';
import type { Finding } from '@kaoping/core/audit';
import { askHost } from '../base/ask-host.js';

/** What a widget knows of the checks of a dataset; without `findings` they are on their way (`isPending`), or not to be had. */
export interface FindingsState {
  readonly dataset: Dataset;
  readonly findings?: readonly Finding[];
  readonly isPending?: true;
}

const FILE = 'audit.json';
/** Seconds: who asks about a figure waits for it, so not for long. */
const PATIENCE = 10;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** JSON has no infinity: an open end travels as null. */
function interval(ends: unknown): readonly [number, number] | undefined {
  if (!Array.isArray(ends) || ends.length !== 2) return undefined;
  const [low, high] = ends as readonly unknown[];
  return [typeof low === 'number' ? low : -Infinity, typeof high === 'number' ? high : Infinity];
}

function finding(row: unknown): readonly Finding[] {
  if (!isRecord(row) || typeof row['code'] !== 'string' || !Array.isArray(row['observations'])) return [];
  const [recomputed, reported] = [interval(row['recomputed']), interval(row['reported'])];
  const ends = { ...(recomputed && { recomputed }), ...(reported && { reported }) };
  return [{ ...(row as unknown as Finding), ...ends }];
}

/** The verdicts on other figures are none on these. */
const readFindings = (json: unknown, hash: string): readonly Finding[] | undefined =>
  isRecord(json) && json['hash'] === hash && Array.isArray(json['findings'])
    ? json['findings'].flatMap(finding)
    : undefined;

async function fetched(address: string, hash: string): Promise<readonly Finding[]> {
  const findings = readFindings(await fetchJson(address, { patience: PATIENCE, ask: askHost }), hash);
  if (!findings) throw new Error(`no findings of these data at ${address}`);
  return findings;
}

const files = new Map<string, Promise<readonly Finding[]>>();
const audits = new WeakMap<Dataset, readonly Finding[] | null>();

/** What is known already of a dataset's checks: null where it cannot be had, undefined where nobody asked yet. */
export const knownFindings = (dataset: Dataset): readonly Finding[] | null | undefined => audits.get(dataset);

/**
 * Tells the findings of a dataset beforehand, for a server, which does not wait: the JSON of the file beside its slices,
 * where there is one. Verdicts on other figures are not taken; a whole dataset is then checked by itself.
 */
export async function learnFindings(dataset: Dataset, json: unknown): Promise<void> {
  const findings = readFindings(json, dataset.info.hash);
  if (findings) audits.set(dataset, findings);
  else if (isWhole(dataset)) await audited(dataset);
  else audits.set(dataset, null);
}

async function audited(dataset: Dataset): Promise<readonly Finding[]> {
  const known = audits.get(dataset);
  if (known) return known;
  const { audit } = await import('@kaoping/core/audit');
  const findings = audit(dataset);
  audits.set(dataset, findings);
  return findings;
}

/** Only a whole dataset can be checked by itself: what a slice lacks would seem not to be checkable. */
const isWhole = ({ info }: Dataset): boolean => !info.slice && !info.counts;

/**
 * What came of checking the figures: the file beside the slices (2 KB for all of them, so asked for once and only when
 * evidence is), else worked out where the dataset is whole. Rejects where neither is possible.
 */
export async function findingsOf(dataset: Dataset, folder: string | undefined): Promise<readonly Finding[]> {
  const address = folder === undefined ? undefined : new URL(FILE, folder).href;
  if (address === undefined) {
    if (isWhole(dataset)) return audited(dataset);
    throw new Error('a slice alone cannot be checked');
  }
  const key = `${address} ${dataset.info.hash}`;
  const known = files.get(key) ?? fetched(address, dataset.info.hash);
  files.set(key, known);
  try {
    return await known;
  } catch (error) {
    files.delete(key);
    if (isWhole(dataset)) return audited(dataset);
    throw error;
  }
}
