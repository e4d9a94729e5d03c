import type { GaugeMessages } from './gauge-messages.js';

export const gaugeMessagesZh: GaugeMessages = {
  heading: (who) => `${who}：说到的，做到了吗`,
  subheading: (when) => `${when}${when && '，'}任务数与实际完成数`,
  status: (status, beyond, isLimit) =>
    ({
      met: isLimit ? '控制在目标以内' : beyond ? '超额完成' : '完成',
      nearly: isLimit ? '略超目标' : '接近完成',
      not_met: isLimit ? '超出目标' : '未完成',
      open: '说不准是否完成',
      not_computable: '不能相比',
    })[status],
  target: (figure, isLimit) => `${isLimit ? '控制目标' : '任务'} ${figure}`,
  inferredTarget: (figure) => `任务 ${figure}（推算）`,
  result: (figure, share, isLimit) =>
    share ? `${figure}，为${isLimit ? '控制目标' : '任务'}的 ${share}` : figure,
  label: (name, result) => `${name}：${result}`,
  conflict: (reported, unit) => `报告写 ${reported}，与${unit.length === 1 ? `${unit}数` : '数字'}不符`,
  inferred: (reported) => `报告没有写任务数，这里按结果和完成率 ${reported} 推算`,
  scaleBreak: '结果超过任务的四倍，刻度在此中断',
  sentence: (clause, target, share, status, rest) =>
    `${clause}，${target.replace(' ', '')}${share && `，为任务的${share}`}，${status}${rest && `；${rest}`}。`,
  pace: (status, date, elapsed) => {
    const word = {
      ahead: '走在时间前面',
      on_track: '与时间同步',
      behind: '落在时间后面',
      too_early: '为时尚早',
      open: '进度说不准',
      not_computable: '',
    }[status];
    return word && `到${date}，时间过了${elapsed}，${word}`;
  },
  silent: (names) => `有任务、没有报告结果：${names}。`,
};
