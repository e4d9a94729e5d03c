import type { RectificationMessages } from './rectification-messages.js';

const entries = (count: number): string => (count === 1 ? '1 entry' : `${count} entries`);
const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

export const rectificationMessagesEn: RectificationMessages = {
  heading: (who) =>
    who ? `Problems found, and were they fixed? ${who}` : 'Problems found, and were they fixed?',
  subheading: (count, day) => `${entries(count)}${day && `; deadlines are judged on ${day}`}`,
  stages: 'How far they have come',
  count: (count) => `${count}`,
  overdue: (overdue, maybe, withDeadline) =>
    withDeadline
      ? `Not fixed yet, with a deadline: ${withDeadline}. Of these ${overdue} overdue${maybe ? `, ${maybe} possibly overdue` : ''}.`
      : 'No deadline is given for anything that is not fixed yet, so nobody can tell what is overdue.',
  totals: 'Of what was found, how much was resolved',
  total: (unit, count) => `${entries(count)} counted in ${unit}`,
  totalsNote: (without) =>
    without
      ? `Not included: ${entries(without)} without both figures of one kind, for which no share can be worked out.`
      : 'Every entry gives both figures.',
  share: (share) => `${share} of what was found is resolved`,
  ageing: 'Not fixed yet: for how long',
  ages: (from, to) => (to === undefined ? `${from} days and more` : `${from}–${to} days`),
  fixed: (fixed, verified) =>
    fixed
      ? verified
        ? `Reported as fixed: ${entries(fixed)}; of these ${verified} reported as verified.${fixed - verified ? ` Nothing in the data verifies the other ${fixed - verified}.` : ''}`
        : `Reported as fixed: ${entries(fixed)}; none reported as verified.`
      : 'No entry is reported as fixed.',
  counts: (both, of) =>
    both
      ? `Both how many were found and how many resolved: ${both} of ${entries(of)}.`
      : 'No entry says both how many were found and how many resolved.',
  deadlines: (known, of) =>
    known ? `With a deadline: ${known} of ${entries(of)}.` : 'No entry has a deadline.',
  ledger: 'Entry by entry',
  found: 'Found',
  resolved: 'Resolved',
  missing: 'not said',
  counted: (label, figure) => `${label.toLowerCase()}: ${figure}`,
  difference: (figure) => `Left over: ${figure}; what became of them is not said`,
  more: 'More resolved than found, perhaps with older ones: the report does not say',
  nothingFound: 'None found, so there is no share',
  unlike: 'The two figures are of different kinds, so there is no share',
  same: 'Found and resolved are one and the same figure of the report',
  fixedWord: 'Reported as fixed',
  verifiedWord: 'Reported as verified',
  timeliness: {
    in_time: 'Within its deadline',
    maybe_overdue: 'Possibly overdue',
    overdue: 'Overdue',
    no_deadline: 'No deadline given',
    stage_unknown: 'Progress not said',
  },
  deadline: (count) => `deadline ${days(count)}`,
  age: (text) => `${text} since found`,
  days: (from, to) =>
    to === undefined ? `at least ${days(from)}` : from === to ? days(from) : `${from}–${days(to)}`,
  unsaid: {
    found: 'how many were found',
    resolved: 'how many were resolved',
    verified: 'whether it was verified',
    deadline: 'the deadline',
  },
  unknown: (list) => `Not said: ${list}`,
  sentence: (clause, parts) => `${[clause, ...parts].filter(Boolean).join('; ')}.`,
  columns: { standing: 'Standing', share: 'Share resolved', gap: 'Left open', unsaid: 'Not said' },
  part: (shown, of) => `These data carry only ${shown} of ${entries(of)}.`,
  nothing: 'No entries',
  noEntries: (who) =>
    who ? `The data hold no problems found at ${who}.` : 'The data hold no problems found and fixed.',
};
