import type { Language } from '@kaoping/core';
import type { BarView } from './bar-view.js';
import type { EvidenceRef } from './evidence-ref.js';
import type { StatusWords } from './gauge-view.js';

/** A number as the dataset has it, or words; empty where nothing was said. */
export type ExportCell = string | number;

/** A column that the widget adds to what the dataset holds of its facts. */
export interface ExportColumn {
  /** The name in JSON, in the dataset's manner: `rank_best`. */
  readonly key: string;
  /** The head in CSV, in the reader's language: `名次`. */
  readonly label: string;
}

/**
 * A line of what the widget shows. Of a fact, what the dataset holds of it (value, unit, period, source …) is joined by
 * its id; a list of what is no fact, such as the catalog's, has none.
 */
export interface ExportLine {
  readonly fact?: EvidenceRef;
  /** What the view adds, in the order of the columns. */
  readonly cells: readonly ExportCell[];
}

/**
 * What a widget shows, to be taken away: as a table (its lines) and as a picture (its blocks). Each widget gives one
 * from its view alone; the table and the picture are made of it by the same code for all.
 */
export interface ExportView {
  /** Begins the file's name: letters, digits and hyphens. */
  readonly name: string;
  readonly heading: string;
  readonly subheading: string;
  readonly columns: readonly ExportColumn[];
  readonly lines: readonly ExportLine[];
  /** All that must not be lost on the way, in whole sentences: who is silent, how places are given. Empty ones are left
   * out, that hedges are hedges is added, and a picture ends with them and the source. */
  readonly caveats: readonly string[];
  /** The foot's text: source and version. */
  readonly source: string;
  /** What is said, by name: where there is one fact alone, a plain page lists this instead of a table of one row. */
  readonly pairs?: readonly (readonly [name: string, said: string])[];
  /** From top to bottom. */
  readonly picture: readonly PictureBlock[];
}

/** How a widget's view is taken away. */
export type Exporter<View> = (view: View, lang: Language) => ExportView;

/** A part of a picture, as wide as the picture; positions along it are shares from 0 to 1. */
export type PictureBlock = PictureHeading | PictureBar | PictureText | PictureDrawing;

export interface PictureHeading {
  readonly kind: 'heading';
  readonly text: string;
  /** Stands at the far end, quieter; may be empty. */
  readonly aside: string;
}

/** A name, a bar and a figure on one line. */
export interface PictureBar {
  readonly kind: 'bar';
  /** Before the name; may be empty. */
  readonly rank: string;
  readonly name: string;
  readonly figure: string;
  readonly bar: BarView;
  readonly highlighted: boolean;
  /** Where a target or a median crosses the bar. */
  readonly mark?: number;
  /** Where short lines stand above and below the bar: the quartiles. */
  readonly ticks?: readonly number[];
  readonly tone?: StatusWords['tone'];
}

/** Words over the whole width, broken into lines as needed. */
export interface PictureText {
  readonly kind: 'text';
  readonly text: string;
  readonly tone?: 'quiet' | 'note' | 'bad';
}

/** Anything else: marks within a box as wide as the picture. */
export interface PictureDrawing {
  readonly kind: 'drawing';
  /** In pixels. */
  readonly height: number;
  readonly marks: readonly PictureMark[];
}

/** Everything in shares of the drawing's box, from 0 to 1, `y` downward. */
export type PictureMark =
  | {
      readonly kind: 'line';
      readonly points: readonly (readonly [x: number, y: number])[];
      readonly ink: PictureInk;
      /** In pixels. */
      readonly width: number;
      readonly dashed?: boolean;
    }
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly ink: PictureInk;
    }
  /** A round mark of one size, whatever the box; a hollow one is a ring. */
  | {
      readonly kind: 'dot';
      readonly x: number;
      readonly y: number;
      readonly ink: PictureInk;
      readonly hollow?: boolean;
    }
  /** The head of an arrow that ends there. */
  | {
      readonly kind: 'head';
      readonly x: number;
      readonly y: number;
      readonly to: 'up' | 'down';
      readonly ink: PictureInk;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      /** In pixels, from `x`. */
      readonly shift?: number;
      readonly y: number;
      readonly text: string;
      readonly align: 'start' | 'middle' | 'end';
      readonly ink: PictureInk;
      readonly strong?: boolean;
    };

/** The inks of the light theme. */
export type PictureInk = 'ink' | 'quiet' | 'rule' | 'bar' | 'soft' | 'mark' | 'good' | 'warn' | 'bad';
