import type { Random } from '@kaoping/core/aggregate';

/** Syllables of invented places, each with how it is read: `青qing`. Whoever knows such a place knows it by chance. */
const SYLLABLES = (
  '青qing 云yun 松song 鹤he 溪xi 湖hu 桥qiao 石shi 柳liu 竹zhu 梅mei 兰lan 桂gui 枫feng 荷he 莲lian 霞xia 岚lan 晴qing 朗lang ' +
  '澄cheng 碧bi 翠cui 丹dan 金jin 银yin 玉yu 珠zhu 锦jin 绣xiu 安an 康kang 宁ning 和he 顺shun 昌chang 盛sheng 隆long 丰feng 裕yu ' +
  '文wen 德de 仁ren 义yi 礼li 智zhi 信xin 诚cheng 敬jing 睦mu 东dong 西xi 南nan 北bei 上shang 下xia 前qian 后hou 高gao 长chang ' +
  '沙sha 洲zhou 港gang 渡du 塘tang 浦pu 泉quan 井jing 岭ling 坡po 坪ping 原yuan 林lin 园yuan 田tian 桑sang 禾he 麦mai 稻dao 谷gu ' +
  '雁yan 鹭lu 燕yan 鸥ou 鹿lu 马ma 龙long 凤feng 麟lin 鲤li 星xing 月yue 晨chen 曦xi 春chun 夏xia 秋qiu 冬dong 雪xue 霜shuang ' +
  '虹hong 露lu 泽ze 润run 沐mu 濯zhuo 漾yang 涵han 汀ting 渚zhu 崇chong 尚shang 景jing 望wang 临lin 迎ying 怀huai 思si 归gui 栖qi'
)
  .split(' ')
  .map((syllable) => [syllable.charAt(0), syllable.slice(1)] as const);

export interface PlaceName {
  readonly short: string;
  readonly zh: string;
  readonly en: string;
}

const KINDS: readonly (readonly (readonly [zh: string, en: string])[])[] = [
  [['省', 'Province']],
  [['市', 'City']],
  [
    ['区', 'District'],
    ['县', 'County'],
  ],
  [
    ['街道', 'Subdistrict'],
    ['镇', 'Town'],
    ['乡', 'Township'],
  ],
];

const pick = <Item>(items: readonly Item[], random: Random): Item =>
  items[Math.floor(random() * items.length)] as Item;

/** A name that nobody under the same parent has; elsewhere it may come again, as names do. */
export function placeName(depth: number, random: Random, taken: Set<string>): PlaceName {
  for (;;) {
    const [first, second] = [pick(SYLLABLES, random), pick(SYLLABLES, random)];
    const [suffix, kind] = pick(KINDS[depth] ?? [], random);
    const short = first[0] + second[0];
    if (first === second || taken.has(short)) continue;
    taken.add(short);
    const read = first[1] + second[1];
    return { short, zh: short + suffix, en: `${read.charAt(0).toUpperCase()}${read.slice(1)} ${kind}` };
  }
}
