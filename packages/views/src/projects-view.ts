import type {
  Language,
  ObservationId,
  OrganizationId,
  ProjectId,
  ProjectStage,
  Reading,
} from '@kaoping/core';
import type { BarView } from './bar-view.js';
import type { EvidenceRef } from './evidence-ref.js';
import type { FootView } from './foot-view.js';
import type { WhoseOptions } from './whose/whose.js';

export interface ProjectsOptions extends WhoseOptions {
  readonly lang: Language;
  /** Only projects of this category, as the dataset writes it (`culture`). */
  readonly category?: string;
  /** Only projects of this stage. */
  readonly stage?: string;
  readonly reading?: Reading;
}

/**
 * What a stage is worth to a resident: only said, under way, or done as the unit itself reports. That somebody else
 * verified it is a fourth kind, which no report of a unit can give.
 */
export const PROJECT_KINDS = ['promised', 'underway', 'reported'] as const;
export type ProjectKind = (typeof PROJECT_KINDS)[number];

/** A figure that a report gives of a project. */
export interface ProjectFigure {
  /** `项目进度（主体结构）完成率35%` */
  readonly text: string;
  readonly sentence: string;
  readonly observation: ObservationId;
  readonly organization: OrganizationId;
  readonly evidence: EvidenceRef;
  /** Only for a completion; the scale runs to the larger of 100% and the figure. */
  readonly bar?: BarView;
  /** Where 100% lies on the scale of `bar`, 0 to 1. */
  readonly full?: number;
}

export interface ProjectItem {
  readonly id: ProjectId;
  readonly name: string;
  readonly kind: ProjectKind;
  /** Whose it is (where several are shown), category and dates. */
  readonly detail: string;
  readonly figure?: ProjectFigure;
  /** Says the whole of it: whose, what, how far, and who says so. */
  readonly sentence: string;
  readonly evidence: EvidenceRef;
}

/** Something to filter by. */
export interface ProjectChoice {
  readonly id: string;
  readonly word: string;
  /** How many projects it would show, as words. */
  readonly count: string;
  /** The same as a share of the fullest choice, 0 to 1. */
  readonly share: number;
  readonly isChosen: boolean;
}

export interface StageChoice extends ProjectChoice {
  readonly kind: ProjectKind;
}

export interface ProjectStageGroup {
  readonly stage: ProjectStage;
  readonly heading: string;
  /** `32 个` */
  readonly count: string;
  readonly items: readonly ProjectItem[];
}

export interface ProjectColumn {
  readonly kind: ProjectKind;
  readonly heading: string;
  readonly count: string;
  /** What the heading means. */
  readonly hint: string;
  /** Only stages that hold something. */
  readonly stages: readonly ProjectStageGroup[];
  /** What stands in an empty column; else empty. */
  readonly none: string;
}

export interface ProjectsView {
  readonly heading: string;
  /** How many there are, and by whose word. */
  readonly subheading: string;
  readonly stagesLabel: string;
  readonly stages: readonly StageChoice[];
  readonly categoriesLabel: string;
  readonly categories: readonly ProjectChoice[];
  readonly columns: readonly ProjectColumn[];
  /** That nothing here was verified by anybody else. */
  readonly verified: { readonly heading: string; readonly count: string; readonly text: string };
  /** `39 个中的 12 个`, to be announced; empty while nothing is filtered. */
  readonly matches: string;
  /** The words of the button that shows all again. */
  readonly clear: string;
  /** That these data carry only the first projects; else empty. */
  readonly part: string;
  readonly foot: FootView;
}
