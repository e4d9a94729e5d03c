import type { FrameWords } from './frame-messages.js';

export const frameWordsZh: FrameWords = {
  widget: (found, allowed) =>
    `框架地址里的 widget${found ? `写的是“${found}”，没有这种组件` : '没有写'}。可以写：${allowed.join('、')}。`,
  attribute: (found, allowed) => `框架地址里的“${found}”不是这种组件的属性。可以写：${allowed.join('、')}。`,
  'other-host': (found, allowed) =>
    `框架地址里的 src“${found}”在别的网站上。数据只从本站读取：${allowed.join('、')}。`,
  failed: '组件的脚本没有取到，请检查网络后刷新本页。',
};
