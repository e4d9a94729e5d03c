import type { WidgetWords } from './widget-messages.js';

export const widgetMessagesZh: WidgetWords = {
  table: '表格',
  method: '如何排序',
  close: '关闭',
  unfold: '展开全部',
  download: '下载',
  speak: '读出来',
  hush: '不读了',
  listen: '听',
  failed: '没有成功，请再试一次',
  more: (count) => `还有 ${count} 项`,
};
