import type { Dataset, Language, OrganizationId } from '@kaoping/core';
import { notThere } from '../state/states.js';
import type { Failed } from '../view-state.js';
import { organizationName } from '../words/names.js';
import { noun } from '../words/noun.js';
import { levelOf } from './level-of.js';
import type { WhoseMessages } from './whose-messages.js';
import { whoseMessagesEn } from './whose-messages-en.js';
import { whoseMessagesZh } from './whose-messages-zh.js';

export interface WhoseOptions {
  /** Id of the one organization; wins over `among`. */
  readonly organization?: string;
  /** Id of an organization, for it and all below it, or a level (`street`). Without either: everybody. */
  readonly among?: string;
}

/** Whose entries a list shows. */
export interface Whose {
  readonly includes: (id: OrganizationId) => boolean;
  /** `下沙街道`, `拱墅区及下属单位`; empty for everybody. */
  readonly name: string;
  /** Of one organization only, so that its name need not stand in every line. */
  readonly isOne: boolean;
}

const words: Readonly<Record<Language, WhoseMessages>> = { zh: whoseMessagesZh, en: whoseMessagesEn };

/** An organization and all that have it above them; a ring of parents ends where it began. */
function family(dataset: Dataset, root: OrganizationId): ReadonlySet<OrganizationId> {
  const found = new Set([root]);
  // A set that grows while it is walked is walked to its new end.
  for (const id of found) for (const child of dataset.children(id)) found.add(child.id);
  return found;
}

/** Whose entries are asked for; a problem where the dataset does not know the organization. */
export function whoseOf(
  dataset: Dataset,
  { organization, among }: WhoseOptions,
  lang: Language,
): Whose | Failed {
  if (!organization && !among) return { includes: () => true, name: '', isOne: false };
  const level = organization ? undefined : levelOf(among);
  if (level)
    return {
      includes: (id) => dataset.organization(id)?.level === level,
      name: words[lang].level(noun(level, 'area', 1, lang)),
      isOne: false,
    };
  const id = (organization ?? among) as OrganizationId;
  if (!dataset.organization(id)) return notThere('organization', id, lang);
  const name = organizationName(dataset, id, lang);
  if (organization) return { includes: (one) => one === id, name, isOne: true };
  const members = family(dataset, id);
  return { includes: (one) => members.has(one), name: words[lang].below(name), isOne: members.size === 1 };
}
