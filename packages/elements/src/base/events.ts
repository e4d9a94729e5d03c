import type {
  Dataset,
  DatasetInfo,
  IndicatorId,
  ObservationId,
  OrganizationId,
  Problem,
} from '@kaoping/core';
import type { Shown } from '@kaoping/views';

/** The widget shows its figures. */
export class KpReadyEvent extends Event {
  static readonly type = 'kp-ready';
  constructor() {
    super(KpReadyEvent.type, { bubbles: true, composed: true });
  }
}

/** What a reader chose: a figure and whose it is, or in the catalog an indicator. */
export interface Selection {
  readonly organization?: OrganizationId;
  readonly observation?: ObservationId;
  readonly indicator?: IndicatorId;
}

/**
 * A reader asks about a figure, or chooses an indicator. A page that answers by itself prevents the default: the
 * evidence dialog, or what is known of the indicator.
 */
export class KpSelectEvent extends CustomEvent<Selection> {
  static readonly type = 'kp-select';
  constructor(detail: Selection) {
    super(KpSelectEvent.type, { bubbles: true, composed: true, cancelable: true, detail });
  }
}

/** The widget cannot show its figures; `detail.problems` says why. */
export class KpProblemEvent extends CustomEvent<{ readonly problems: readonly Problem[] }> {
  static readonly type = 'kp-problem';
  constructor(problems: readonly Problem[]) {
    super(KpProblemEvent.type, { bubbles: true, composed: true, detail: { problems } });
  }
}

/** What is known of data. */
export type DataState =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly dataset: Dataset }
  | { readonly state: 'problem'; readonly problems: readonly Problem[] };

/** What a widget knows: the data, or the answer that was prepared from them. */
export type WidgetData =
  | DataState
  | {
      readonly state: 'answered';
      readonly shown: Shown<unknown>;
      readonly info: Pick<DatasetInfo, 'issued'>;
    };

declare global {
  interface HTMLElementEventMap {
    'kp-ready': KpReadyEvent;
    'kp-select': KpSelectEvent;
    'kp-problem': KpProblemEvent;
  }
}
