const LETTERS = 'abcdefghjklmnopqrstwxyz';
/** The first character of each letter, in the order in which a Chinese dictionary sorts by sound. */
const FIRSTS = '阿八嚓咑妸发旮哈丌咔垃呣拏噢妑七呥仨他屲夕丫帀';
/** Characters of names that are read in more than one way, and the first letters of those ways. */
const READINGS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    '朝:zc 重:zc 长:cz 行:xh 会:hk 率:ls 乐:ly 厦:sx 参:csc 调:td 校:xj 系:xj 曾:zc 单:dsc 盛:sc 传:cz 藏:cz 种:zc ' +
    '降:jx 解:jx 还:hh 车:cj 区:qo 给:gj 弹:td 便:bp 仇:cq 查:cz 奇:qj 洗:x 乘:cs 省:sx 术:sz 折:zs 属:sz 尾:wy ' +
    '卡:kq 合:hg 巷:xh 堡:bp 泊:bp 番:fp 繁:fp 否:fp 夹:jg 强:qj 艾:ay 石:sd 埔:pb 膀:bp 茄:qj 沈:sc 翟:zd 瞿:qj'
  )
    .split(' ')
    .map((entry) => entry.split(':') as [string, string]),
);

const HAN = /\p{Script=Han}/u;
const KEPT = /[a-z0-9]/;

let collator: Intl.Collator | undefined;
let sortsBySound = true;

/** The collator by sound; a runtime without Chinese sorts by code, which says nothing of sounds. */
function bySound(): Intl.Collator {
  if (collator) return collator;
  collator = new Intl.Collator('zh-CN-u-co-pinyin');
  for (let at = 1; at < FIRSTS.length; at++)
    if (collator.compare(FIRSTS.charAt(at - 1), FIRSTS.charAt(at)) >= 0) sortsBySound = false;
  return collator;
}

function letterOf(character: string): string {
  const { compare } = bySound();
  if (!sortsBySound) return '';
  let low = 0;
  let high = FIRSTS.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(FIRSTS.charAt(middle), character) <= 0) low = middle + 1;
    else high = middle;
  }
  return LETTERS.charAt(low - 1);
}

const known = new Map<string, string>();

/** The letters that a character may begin with, the commonest first; empty for what is no letter, number or word. */
function readings(character: string): string {
  const lower = character.toLowerCase();
  if (KEPT.test(lower)) return lower;
  if (!HAN.test(character)) return '';
  const found = known.get(character);
  if (found !== undefined) return found;
  const letters = READINGS[character] ?? letterOf(character);
  known.set(character, letters);
  return letters;
}

// eslint-disable-next-line @typescript-eslint/no-misused-spread -- a character of a table of readings is a code point
const allReadings = (text: string): readonly string[] => [...text].map(readings).filter(Boolean);

/**
 * The first letters of the sounds of a Chinese text, as one types them; Latin letters and digits stay, small.
 * Of a character with several sounds it gives the commonest: see `hasInitials` to look names up.
 *
 * @example
 * initials('天水街道'); // 'tsjd'
 */
export const initials = (text: string): string =>
  allReadings(text)
    .map((letters) => letters.charAt(0))
    .join('');

/** The first letters of the characters of a text, of each all that it may have: what typed initials are held against. */
export type Letters = readonly string[];
export const lettersOf = (text: string): Letters => allReadings(text);

/** Whether typed letters are first letters of characters that follow each other, in any of their sounds. */
export function lettersHold(letters: Letters, typed: string): boolean {
  const sought = typed.toLowerCase().replace(/[\s']/g, '');
  for (let from = 0; from + sought.length <= letters.length; from++) {
    let at = 0;
    while (at < sought.length && letters[from + at]?.includes(sought.charAt(at))) at++;
    if (at === sought.length) return true;
  }
  return false;
}

/**
 * Whether typed letters are first letters of characters that follow each other, in any of their sounds.
 *
 * @example
 * hasInitials('重庆北路', 'cqbl'); // true
 */
export const hasInitials = (text: string, typed: string): boolean => lettersHold(lettersOf(text), typed);
