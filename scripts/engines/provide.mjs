import { canInstall, installDebian } from '../debian.mjs';
import { findProgram } from '../find-program.mjs';
import { provideFont } from '../font.mjs';

const missing = ({ programs }) => programs.filter((program) => !findProgram(program));

/** Whether an engine is here, or was installed now: 'here'; 'skipped' where nothing may be installed; or 'failed'. */
export function provideEngine(engine) {
  if (missing(engine).length > 0) {
    if (!canInstall()) {
      console.log(
        `skipped: element tests in ${engine.name} (${missing(engine).join(', ')} not here, and no leave to apt-get install ${engine.packages.join(' ')})`,
      );
      return 'skipped';
    }
    console.log(`Installing ${engine.packages.join(' ')}…`);
    installDebian(...engine.packages);
    if (missing(engine).length > 0) return 'failed';
  }
  provideFont();
  return 'here';
}
