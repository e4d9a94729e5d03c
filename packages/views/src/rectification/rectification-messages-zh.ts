import type { RectificationMessages } from './rectification-messages.js';

export const rectificationMessagesZh: RectificationMessages = {
  heading: (who) => `${who}${who && '：'}发现的问题，改了没有`,
  subheading: (count, day) => `${count} 项${day && `；是否超期，按${day}算`}`,
  stages: '走到哪一步',
  count: (count) => `${count} 项`,
  overdue: (overdue, maybe, withDeadline) =>
    withDeadline
      ? [`还没改完又说了期限的 ${withDeadline} 项中，已超期 ${overdue} 项`, maybe && `可能超期 ${maybe} 项`]
          .filter(Boolean)
          .join('，') + '。'
      : '还没改完的都没有说期限，是否超期不知道。',
  totals: '发现的，解决了多少',
  total: (unit, count) => `按“${unit}”计的 ${count} 项`,
  totalsNote: (without) =>
    without
      ? `另有 ${without} 项没有同时报告同一种发现数和解决数，算不出比例，不在其中。`
      : '每一项都报告了发现数和解决数。',
  share: (share) => `解决的占发现的${share}`,
  ageing: '还没改完的，多久了',
  ages: (from, to) => (to === undefined ? `${from} 天以上` : `${from}–${to} 天`),
  fixed: (fixed, verified) =>
    fixed
      ? verified
        ? `报告说已整改 ${fixed} 项，其中 ${verified} 项说已复核${fixed - verified ? `；其余 ${fixed - verified} 项没有复核的资料` : ''}。`
        : `报告说已整改 ${fixed} 项，没有一项说已复核。`
      : '没有一项报告说已整改。',
  counts: (both, of) =>
    both
      ? `${of} 项中，${both} 项既说了发现多少，又说了解决多少。`
      : '没有一项既说了发现多少，又说了解决多少。',
  deadlines: (known, of) => (known ? `${of} 项中，${known} 项说了期限。` : '没有一项说了期限。'),
  ledger: '逐项',
  found: '发现',
  resolved: '解决',
  missing: '没有说',
  counted: (label, figure) => `${label}${figure}`,
  difference: (figure) => `还差${figure}，怎样了没有说`,
  more: '解决的比发现的多，可能含以前留下的，报告没有说',
  nothingFound: '发现数是 0，没有比例可算',
  unlike: '两个数不是同一种，不算比例',
  same: '发现和解决是报告里的同一个数',
  fixedWord: '报告说已整改',
  verifiedWord: '报告说已复核',
  timeliness: {
    in_time: '还在期限内',
    maybe_overdue: '可能已超期',
    overdue: '已超期',
    no_deadline: '没有说期限',
    stage_unknown: '进展没有说明',
  },
  deadline: (days) => `期限 ${days} 天`,
  age: (days) => `发现至今 ${days}`,
  days: (from, to) =>
    to === undefined ? `至少 ${from} 天` : from === to ? `${from} 天` : `${from}–${to} 天`,
  unsaid: { found: '发现多少', resolved: '解决多少', verified: '是否复核', deadline: '期限' },
  unknown: (list) => `没有说：${list}`,
  sentence: (clause, parts) => `${[clause, ...parts].filter(Boolean).join('；')}。`,
  columns: { standing: '走到哪一步', share: '解决的占发现的', gap: '差多少', unsaid: '没有说的' },
  part: (shown, of) => `这份数据只带了 ${of} 项中的 ${shown} 项。`,
  nothing: '没有整改记录',
  noEntries: (who) => `数据中没有${who}${who && '的'}整改记录。`,
};
