/** `tax-revenue:2 elevators-added:0.5` by indicator; what is no number stays one that is not allowed, and is told of. */
export function readWeights(text: string): Readonly<Record<string, number>> {
  const pairs = text.split(/[\s,]+/).filter(Boolean);
  return Object.fromEntries(
    pairs.map((pair) => {
      const [id = '', weight = ''] = pair.split(':');
      return [id, weight === '' ? NaN : Number(weight)] as const;
    }),
  );
}
