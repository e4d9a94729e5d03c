import type { ExportFormat } from './export-formats.js';

/** The words of what the tools of a widget open, and of what is said after. */
export interface ToolWords {
  readonly formats: Readonly<Record<ExportFormat, string>>;
  readonly saved: (file: string) => string;
  /** Name of what is heard: `税收收入，可以听的图`. */
  readonly sound: (heading: string) => string;
  /** The keys that work there. */
  readonly soundKeys: string;
  readonly copied: string;
  readonly notCopied: string;
  /** Saves the fact as a picture. */
  readonly card: string;
}
