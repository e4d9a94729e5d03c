/** The datasets of the benchmark by name; `new` has other figures of the same streets, a unit is one of them for itself. */
export const SETS = {
  20: { seed: 20, streets: 20 },
  200: { seed: 200, streets: 200 },
  2000: { seed: 2000, streets: 2000 },
  '2000-new': { seed: 2001, streets: 2000 },
  20000: { seed: 20000, streets: 20000 },
  '50x20': { seed: 50, streets: 20, indicators: 50 },
  gauge: { seed: 9, streets: 20, isUnit: true },
  unit: { seed: 7, streets: 20, indicators: 12, isUnit: true },
};
