import type { OverTimeMessages } from './over-time-messages.js';

export const overTimeMessagesZh: OverTimeMessages = {
  heading: '名次的变化',
  rule: (count, noun, steps) => `只排 ${steps} 期都有可比数字的 ${count} 个${noun}`,
  place: (clause, place, count, noun) => `${clause}，在各期都有数字的${count}个${noun}中居${place}。`,
  step: (at, count, heading, order) => `第${at}期，共${count}期：${heading}。${order}。`,
  ranked: (name, place) => `${name}${place}`,
  up: (places, since) => `比${since}上升 ${places} 位`,
  down: (places, since) => `比${since}下降 ${places} 位`,
  same: (since) => `与${since}相同`,
  leftOut: (names, count, shown) =>
    `${names}${count > shown ? `等 ${count} 个` : ''}不是每期都有可比的数字，没有排进来。`,
  periodsLeftOut: (periods) => `没有画出的时期：${periods}，能比的单位不同。`,
  nothing: '还没有名次的变化可看',
  none: '没有两个时期由同样的单位报告了可比的数字。',
  drawn: (count) => `只画最近一期靠前的 ${count} 个。`,
  play: '播放',
  pause: '暂停',
  sentenceJoin: '',
};
