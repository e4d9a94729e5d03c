/** How many areas of each level there are; who stands above them only gives them an address. */
export interface Scale {
  readonly provinces: number;
  readonly cities: number;
  readonly districts: number;
  readonly streets: number;
  /** The highest level that reports figures, as its depth: 0 for provinces, 3 for streets. */
  readonly from: number;
}

/** With 24 indicators over 60 months about 1,400, 24,000, 180,000, 1.8 million and 56 million figures. */
export const SCALES = {
  street: { provinces: 1, cities: 1, districts: 1, streets: 1, from: 3 },
  district: { provinces: 1, cities: 1, districts: 1, streets: 17, from: 2 },
  city: { provinces: 1, cities: 1, districts: 9, streets: 122, from: 1 },
  province: { provinces: 1, cities: 11, districts: 92, streets: 1245, from: 0 },
  nation: { provinces: 31, cities: 333, districts: 2843, streets: 38600, from: 0 },
} as const satisfies Readonly<Record<string, Scale>>;

export type ScaleName = keyof typeof SCALES;
export const SCALE_NAMES = Object.keys(SCALES) as readonly ScaleName[];
