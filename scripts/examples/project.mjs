// A copy of an example, outside the workspace, so that nothing is found in it but what the example asks for.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../root.mjs';

const FOLDER = join(root, 'examples');
/** What building an example leaves in it. */
const MADE = new Set(['node_modules', 'dist', '.angular', 'public']);
const NPM = ['--prefer-offline', '--ignore-scripts', '--omit-lockfile-registry-resolved', '--loglevel=error'];
const MOST_MINUTES = 5;

export const EXAMPLES = readdirSync(FOLDER, { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .map(({ name }) => name);

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const write = (path, json) => writeFileSync(path, `${JSON.stringify(json, null, 2)}\n`);
const PLACE = 'node_modules/';

const without = (entry, ...names) =>
  Object.fromEntries(Object.entries(entry).filter(([name]) => !names.includes(name)));

/** The lock file with our packages from other places: what is asked for, and what is known, by a package's name. */
function relocate(lock, specOf, entryOf) {
  const dependencies = lock.packages[''].dependencies;
  for (const name of Object.keys(dependencies)) dependencies[name] = specOf(name) ?? dependencies[name];
  for (const [path, entry] of Object.entries(lock.packages))
    if (path.startsWith(PLACE)) lock.packages[path] = entryOf(path.slice(PLACE.length), entry);
  return lock;
}

/** @param {string} folder @param {Readonly<Record<string, string>>} packed our packages: name → packed file */
export class Project {
  constructor(folder, packed) {
    this.folder = folder;
    this.packed = packed;
  }

  /** A copy of an example in a folder of its own, which asks for the packed files. */
  static copy(name, packed) {
    const project = Project.empty(packed);
    const from = join(FOLDER, name);
    cpSync(from, project.folder, {
      recursive: true,
      filter: (path) => !MADE.has(path.slice(from.length + 1)),
    });
    const path = project.path('package.json');
    const asked = read(path);
    for (const each of Object.keys(asked.dependencies))
      asked.dependencies[each] = project.#spec(each) ?? asked.dependencies[each];
    // What our packages need of each other is packed too, and nowhere else.
    asked.overrides = Object.fromEntries(Object.keys(packed).map((each) => [each, project.#spec(each)]));
    write(path, asked);
    return project;
  }

  /** An empty folder. */
  static empty(packed) {
    return new Project(mkdtempSync(join(tmpdir(), 'kaoping-example-')), packed);
  }

  path(...names) {
    return join(this.folder, ...names);
  }

  #spec(name) {
    return this.packed[name] && `file:${this.packed[name]}`;
  }

  #spawn(program, args, options) {
    return new Promise((resolve) => {
      const child = spawn(program, args, {
        cwd: this.folder,
        timeout: MOST_MINUTES * 60_000,
        env: { ...process.env, NG_CLI_ANALYTICS: 'false', NO_COLOR: '1', CI: 'true' },
        ...options,
      });
      let said = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
      child.on('close', (status) => resolve({ status: status ?? 1, said }));
    });
  }

  /** Runs a command of npm in the project and gives its status and all that it said. */
  npm(...args) {
    return this.#spawn('npm', args, { shell: process.platform === 'win32' });
  }

  /** Runs a program with this Node.js in the project, in the same way. */
  run(...args) {
    return this.#spawn(process.execPath, args);
  }

  /**
   * Installs what the example's lock file says, and our packages from the packed files. Not `npm ci`: it refuses a lock
   * file without the parts for other kinds of machines, which a mirror need not have.
   */
  install() {
    const path = this.path('package-lock.json');
    const here = (name) => this.#spec(name);
    const lock = relocate(read(path), here, (name, entry) =>
      this.packed[name] ? { ...without(entry, 'integrity'), resolved: here(name) } : entry,
    );
    write(path, lock);
    return this.npm('install', ...NPM);
  }

  /** Writes the lock file anew into the example, our packages by their versions, as they will be asked for. */
  async lock(name) {
    const { status, said } = await this.npm('install', '--package-lock-only', ...NPM);
    if (status !== 0) throw new Error(`${name}: ${said}`);
    const asked = read(join(FOLDER, name, 'package.json')).dependencies;
    const lock = relocate(
      read(this.path('package-lock.json')),
      (each) => asked[each],
      (each, entry) => (this.packed[each] ? without(entry, 'resolved', 'integrity') : entry),
    );
    write(join(FOLDER, name, 'package-lock.json'), lock);
  }

  /** Installs our packages, and others by name and version, where nothing was installed before. */
  async add(...others) {
    write(this.path('package.json'), {
      name: 'empty',
      private: true,
      type: 'module',
      dependencies: Object.fromEntries(Object.keys(this.packed).map((each) => [each, this.#spec(each)])),
    });
    return this.npm('install', ...others, ...NPM);
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
