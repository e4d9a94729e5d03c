import type { FootMessages } from './foot-messages.js';

export const footMessagesZh: FootMessages = {
  source: (first, count) => `来源：${first}${count > 1 ? `等 ${count} 份文件` : ''}`,
  by: (publisher, title) => `${publisher}《${title}》`,
  dated: (title, date) => `${title}，${date}`,
  version: (version) => `数据版本 ${version}`,
};
