import type { EventName, ReactWebComponent } from '@lit/react';
import { createComponent } from '@lit/react';
import * as React from 'react';
import type { KpProblemEvent, KpReadyEvent, KpSelectEvent } from '../base/events.js';

const EVENTS = {
  onKpReady: 'kp-ready' as EventName<KpReadyEvent>,
  onKpSelect: 'kp-select' as EventName<KpSelectEvent>,
  onKpProblem: 'kp-problem' as EventName<KpProblemEvent>,
};

/**
 * A widget as a React component, for React before 19, which sets no properties on a tag and hears none of its events.
 * `kp-dataset` hears what happens in the widgets inside it.
 */
export const wrap = <Element extends HTMLElement>(
  tagName: string,
  elementClass: new () => Element,
): ReactWebComponent<Element, typeof EVENTS> =>
  createComponent({ react: React, tagName, elementClass, events: EVENTS });
