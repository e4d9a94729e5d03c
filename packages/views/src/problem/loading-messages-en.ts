import type { LoadingMessages } from './loading-messages.js';

const tables = {
  documents: 'documents',
  organizations: 'organizations',
  units: 'units of measure',
  indicators: 'indicators',
  terms: 'terms',
  observations: 'figures',
  standings: 'standings',
  awards: 'awards',
  programs: 'programs',
  projects: 'projects',
  rectifications: 'rectifications',
  exclusions: 'exclusions',
  corrections: 'corrections',
} as const;

export const loadingMessagesEn: LoadingMessages = {
  tables,
  line: (line) => `line ${line}`,
  row: (row) => `row ${row}`,
  column: (name) => `column “${name}”`,
  allowed: (allowed) => `allowed: ${allowed}`,
  sentence: (where, what, allowed) => `${where && `${where}: `}${what}${allowed && `; ${allowed}`}.`,
  damaged: 'The data file is wrong here; please tell whoever runs this site',
  faults: {
    'dataset/unreachable': ({ status }) => ({
      what:
        status === undefined
          ? 'The data could not be reached; check the network'
          : `The data could not be reached; the server answered ${status}`,
    }),
    'dataset/no-answer': ({ seconds }) => ({ what: `The data did not come within ${seconds} seconds` }),
    'dataset/not-json': ({ found }) => ({
      what: {
        html: 'A web page arrived instead of a data file',
        'cut-off': 'The data file is cut off',
        'too-deep': 'The data file is nested too deep',
        other: 'The file that arrived is not JSON',
      }[found],
      allowed: 'a JSON data file',
    }),
    'dataset/too-large': ({ bytes, allowed }) => ({
      what: `The data file is too large: ${bytes} bytes`,
      allowed: `at most ${allowed} bytes`,
    }),
    'dataset/too-many-rows': ({ rows, allowed }) => ({
      what: `The data file holds too many rows: ${rows}`,
      allowed: `at most ${allowed} rows`,
    }),
    'dataset/other-host': ({ allowed }) => ({
      what: 'These data are on another host, which this page does not ask',
      allowed: allowed.join(', '),
    }),
    'dataset/format': ({ found, allowed }) => ({ what: `The data format “${found}” is not known`, allowed }),
    'dataset/in-parts': () => ({
      what: 'These data are published in parts, which this widget cannot read',
      allowed: 'a folder of data, or kp-ranking',
    }),
    'dataset/nothing-there': ({ kind, id }) => ({ what: `The data hold no ${kind} “${id}”` }),
  },
};
