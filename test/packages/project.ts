import { packed, script } from './packed.js';

/** How a command ended, and all that it said. */
export interface Outcome {
  readonly status: number;
  readonly said: string;
}
export interface Project {
  readonly path: (...names: readonly string[]) => string;
  readonly npm: (...args: readonly string[]) => Promise<Outcome>;
  readonly install: () => Promise<Outcome>;
  readonly add: (...others: readonly string[]) => Promise<Outcome>;
  readonly run: (...args: readonly string[]) => Promise<Outcome>;
  readonly remove: () => void;
}
type Packed = typeof packed;
interface Module {
  readonly EXAMPLES: readonly string[];
  readonly Project: {
    readonly copy: (name: string, packed: Packed) => Project;
    readonly empty: (packed: Packed) => Project;
  };
}

const module = (await script('scripts/examples/project.mjs')) as Module;
export const { EXAMPLES } = module;
export const copyOf = (name: string): Project => module.Project.copy(name, packed);
export const emptyProject = (): Project => module.Project.empty(packed);
