import type { PictureInk } from '../export-view.js';

export type Ink = PictureInk | 'paper' | 'shade';

/** What is drawn, in pixels from the upper left; the same list becomes an SVG file and a canvas. */
export type DrawItem = DrawnRect | DrawnPath | DrawnText;

export interface DrawnRect {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ink: Ink;
}

/** A closed path is filled, an open one is a line. */
export interface DrawnPath {
  readonly kind: 'path';
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly closed: boolean;
  /** Of the line; 0 for a filled path. */
  readonly width: number;
  readonly dashed: boolean;
  readonly ink: Ink;
}

/** `y` is the base line. */
export interface DrawnText {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly strong: boolean;
  readonly align: 'start' | 'middle' | 'end';
  readonly ink: Ink;
}

export interface Picture {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly items: readonly DrawItem[];
}

/** The light theme: pictures are for paper and for pages that are not ours. */
export const INKS: Readonly<Record<Ink, string>> = {
  ink: '#1c1f23',
  quiet: '#4f565f',
  rule: '#e3e6ea',
  bar: '#3b6ea8',
  soft: '#6f96c4',
  mark: '#b5382a',
  good: '#1f7a4d',
  warn: '#8f5600',
  bad: '#b5382a',
  paper: '#ffffff',
  shade: '#eef1f4',
};

export const FONT =
  "system-ui, -apple-system, 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";
