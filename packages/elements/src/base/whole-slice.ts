import type { Dataset, TableName } from '@kaoping/core';
import { SLUG } from '@kaoping/core';

/**
 * Where everything of a list is: in the slice of its organization, in the whole of it where that slice turned out to
 * carry only the first rows, or in the whole dataset where the list is of several organizations.
 */
export class WholeSlice {
  readonly #table: TableName;
  #partial: string | undefined;

  constructor(table: TableName) {
    this.#table = table;
  }

  /** The path; empty for what cannot be an organization's id. */
  path(organization: string | undefined): string {
    if (!organization) return 'dataset.json';
    if (!SLUG.test(organization)) return '';
    return `organizations/${this.#partial === organization ? 'full/' : ''}${organization}.json`;
  }

  /**
   * Looks whether a dataset carries only the first rows; if so the next path is that of the whole. True where the whole
   * is to come: a list that counts what it shows must not be shown before. What a file or a `<kp-dataset>` gives is all
   * there will be.
   */
  look({ info, ...tables }: Dataset, organization: string | undefined, isGivenAll: boolean): boolean {
    const whole = info.slice?.whole?.[this.#table] ?? 0;
    const isPartial = info.slice?.id === organization && whole > tables[this.#table].length;
    if (isPartial) this.#partial = organization;
    return isPartial && !isGivenAll;
  }
}
