// `npm run examples:lock`: the examples' lock files anew, after packages of theirs or of ours have changed.
import { rmSync } from 'node:fs';
import { pack } from '../packages/pack.mjs';
import { EXAMPLES, Project } from './project.mjs';

const packed = pack();
const asked = process.argv.slice(2);
for (const name of asked.length ? asked : EXAMPLES) {
  const project = Project.copy(name, packed);
  rmSync(project.path('package-lock.json'), { force: true });
  await project.lock(name);
  project.remove();
  console.log(`locked ${name}`);
}
