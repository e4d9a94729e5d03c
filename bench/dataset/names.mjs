const SYLLABLES = [...'东西南北上下大小新长永安和平康宁文武天水石桥湖江山林竹梅松柏云霞春秋金银玉明光华'];

/** An invented street's name, another one for each number below 64,000. */
export function streetName(at) {
  const count = SYLLABLES.length;
  const [first, second, third] = [at, Math.floor(at / count), Math.floor(at / count ** 2)];
  return [third, second, first].map((place) => SYLLABLES[place % count]).join('') + '街道';
}
