import { executeServerCommand } from '@web/test-runner-commands';

/** What a reader may have set in the system. */
export interface Media {
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly forcedColors?: 'active' | 'none';
}
type Ability = 'forced-colors';

const command = executeServerCommand as (name: string, payload?: unknown) => Promise<unknown>;
const cannot = (await command('engine-cannot')) as Readonly<Partial<Record<Ability, string>>>;

/** Sets what is named as readers set it, and all else as is usual. */
export const emulateMedia = async (media: Media): Promise<void> => {
  await command('engine-media', media);
};

/** The accessibility tree that the engine offers to assistive technology. */
export const accessibilityTree = (): Promise<unknown> => command('engine-tree');

/** Declares a test that needs something of the engine; one that has it not skips the test by name, with the reason. */
export function itWith(ability: Ability, name: string, test: () => Promise<void>): void {
  const reason = cannot[ability];
  if (reason === undefined) it(name, test);
  else it.skip(`${name} (${reason})`, test);
}
