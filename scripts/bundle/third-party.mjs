import license from 'rollup-plugin-license';
import { PERMISSIVE } from '../licenses/allowed.mjs';
import { withDependencies } from '../licenses/closure.mjs';

const isOurs = ({ name }) => name === 'kaoping' || name.startsWith('@kaoping/');
const entry = ({ name, version, license: terms, text }) => `${name} ${version}, ${terms}\n\n${text}`;
const RULE = `\n\n${'-'.repeat(80)}\n\n`;

/** Writes the licenses of whatever was bundled beside the files, and stops a build that bundles another license. */
export const thirdParty = (dir) =>
  license({
    thirdParty: {
      allow: { test: `(${PERMISSIVE.join(' OR ')})`, failOnUnlicensed: true, failOnViolation: true },
      output: {
        file: `${dir}/THIRD_PARTY_LICENSES.txt`,
        encoding: 'utf-8',
        template: (bundled) => {
          const names = bundled.filter((one) => !isOurs(one)).map(({ name }) => name);
          const entries = withDependencies(names).map(entry);
          return `The files in this folder contain parts of these packages.\n\n${entries.join(RULE)}\n`;
        },
      },
    },
  });
