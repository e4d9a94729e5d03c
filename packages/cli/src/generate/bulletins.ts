import type { Random } from '@kaoping/core/aggregate';

/** Where a figure stands in its report. */
export interface Spot {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

interface Bulletin {
  readonly id: string;
  readonly province: string;
  readonly month: number;
  length: number;
}

const FIRST_YEAR = 2021;
export const monthOf = (month: number): { readonly first: string; readonly last: string } => {
  const year = FIRST_YEAR + Math.floor(month / 12);
  const name = `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
  const days = new Date(Date.UTC(year, (month % 12) + 1, 0)).getUTCDate();
  return { first: `${name}-01`, last: `${name}-${days}` };
};

/** The reports in which figures stand, one a province and month, each as long as what it says. */
export class Bulletins {
  readonly #all = new Map<string, Bulletin>();

  constructor(private readonly random: Random) {}

  place(province: string, month: number, length: number): Spot {
    const id = `b-${province}-${monthOf(month).first.slice(0, 7)}`;
    const bulletin = this.#all.get(id) ?? { id, province, month, length: 20 };
    this.#all.set(id, bulletin);
    const start = bulletin.length + 6 + Math.floor(this.random() * 24);
    bulletin.length = start + length;
    return { document: id, start, end: bulletin.length };
  }

  /** So many hex digits that look like a digest: of text that was never written. */
  hex(digits: number): string {
    let text = '';
    while (text.length < digits)
      text += Math.floor(this.random() * 0x1_0000_0000)
        .toString(16)
        .padStart(8, '0');
    return text.slice(0, digits);
  }

  all(): Iterable<Readonly<Bulletin>> {
    return this.#all.values();
  }
}
