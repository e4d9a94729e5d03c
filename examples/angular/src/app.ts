import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { dataset } from '@kaoping/core/data';
import type { KpSelectEvent } from '@kaoping/elements';
import '@kaoping/elements/define';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './app.html',
})
export class App {
  protected readonly dataset = dataset;
  protected readonly isTable = signal(false);
  protected readonly chosen = signal('');

  protected choose(event: KpSelectEvent): void {
    event.preventDefault(); // the page answers by itself, so the widget does not open its evidence
    this.chosen.set(`${event.detail.organization} ${event.detail.observation}`);
  }
}
