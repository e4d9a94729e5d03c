const DIGIT_BITS = 11;
const BUCKETS = 1 << DIGIT_BITS;
const MASK = BUCKETS - 1;
/** Digits of 11, 11 and 10 bits make up each of the two words of a double. */
const DIGITS_PER_WORD = 3;
const DIGITS = 2 * DIGITS_PER_WORD;

/** What a sort carries along: where each number came from, and its bits, turned so that they sort as integers do. */
interface Carried {
  readonly order: Uint32Array;
  readonly low: Uint32Array;
  readonly high: Uint32Array;
}

const room = (count: number): Carried => ({
  order: new Uint32Array(count),
  low: new Uint32Array(count),
  high: new Uint32Array(count),
});

function carry(values: Float64Array, initial: Uint32Array | undefined): Carried {
  const count = values.length;
  const { order, low, high } = room(count);
  const number = new Float64Array(1);
  const halves = new Uint32Array(number.buffer);
  for (let at = 0; at < count; at++) {
    const from = initial ? (initial[at] as number) : at;
    const value = values[from] as number;
    order[at] = from;
    number[0] = value + 0; // −0 becomes 0
    // A NaN may carry a sign, by which it would come first.
    const top = (halves[1] as number) & (Number.isNaN(value) ? 0x7fffffff : 0xffffffff);
    const negative = top >>> 31 === 1;
    low[at] = negative ? ~(halves[0] as number) : (halves[0] as number);
    high[at] = negative ? ~top : top | 0x80000000;
  }
  return { order, low, high };
}

/** How often each digit occurs at each of the places, one table after the other. */
function histograms({ low, high }: Carried): Uint32Array {
  const counts = new Uint32Array(DIGITS * BUCKETS);
  for (let at = 0; at < low.length; at++)
    for (let digit = 0; digit < DIGITS_PER_WORD; digit++) {
      const shift = digit * DIGIT_BITS;
      const ofLow = digit * BUCKETS + (((low[at] as number) >>> shift) & MASK);
      const ofHigh = (digit + DIGITS_PER_WORD) * BUCKETS + (((high[at] as number) >>> shift) & MASK);
      counts[ofLow] = (counts[ofLow] as number) + 1;
      counts[ofHigh] = (counts[ofHigh] as number) + 1;
    }
  return counts;
}

/** Moves everything to where its digit belongs; `ends` holds the counts, and becomes the places to write to. */
function scatter(from: Carried, to: Carried, digit: number, ends: Uint32Array): void {
  let sum = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const count = ends[bucket] as number;
    ends[bucket] = sum;
    sum += count;
  }
  const words = digit < DIGITS_PER_WORD ? from.low : from.high;
  const shift = (digit % DIGITS_PER_WORD) * DIGIT_BITS;
  for (let at = 0; at < words.length; at++) {
    const bucket = ((words[at] as number) >>> shift) & MASK;
    const place = ends[bucket] as number;
    ends[bucket] = place + 1;
    to.order[place] = from.order[at] as number;
    to.low[place] = from.low[at] as number;
    to.high[place] = from.high[at] as number;
  }
}

/**
 * The positions of `values` in ascending order; equal values stay in the order of `initial`, or of appearance. −0
 * equals 0, NaN comes last. Linear in the number of values: a radix sort over the bits of the doubles, least
 * significant digit first (D. Knuth, The Art of Computer Programming, volume 3, section 5.2.5).
 *
 * @example
 * [...argsort(Float64Array.of(30, 10, 20))]; // [1, 2, 0]
 */
export function argsort(values: Float64Array, initial?: Uint32Array): Uint32Array {
  let from = carry(values, initial);
  let to = room(values.length);
  const counts = histograms(from);
  for (let digit = 0; digit < DIGITS; digit++) {
    const ends = counts.subarray(digit * BUCKETS, (digit + 1) * BUCKETS);
    if (ends.includes(values.length)) continue; // all alike in this digit
    scatter(from, to, digit, ends);
    [from, to] = [to, from];
  }
  return from.order;
}
