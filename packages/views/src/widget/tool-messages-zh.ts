import type { ToolWords } from './tool-messages.js';

export const toolMessagesZh: ToolWords = {
  formats: { csv: '表格 CSV', json: '数据 JSON', svg: '图 SVG', png: '图 PNG' },
  saved: (file) => `已存为 ${file}`,
  sound: (heading) => `${heading}，用声音`,
  soundKeys:
    '数字越大，声音越高。← → 换一个，空格再听一遍，Shift+End 一路听下去，Ctrl 停下，PageUp、PageDown 换一组，Esc 关闭。',
  copied: '已复制',
  notCopied: '没有复制成功，请手动选取',
  card: '存成图片',
};
