// A process of its own, so that its peak of memory is that of one build: tables, parts and engine are its arguments.
import { partitionFolder } from '../../packages/cli/dist/index.js';

const [folder, out, engine] = process.argv.slice(2);
const since = performance.now();
const { problems, written } = await partitionFolder({ folder, out, engine });
if (!written) throw new Error(`${problems.length} problems, the first: ${JSON.stringify(problems[0])}`);
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
console.log(
  JSON.stringify({
    ...written,
    seconds: (performance.now() - since) / 1000,
    processor: (userCPUTime + systemCPUTime) / 1e6,
    peak: maxRSS * 1024,
  }),
);
