import { useState } from 'react';
import { dataset } from '@kaoping/core/data';
import type { KpSelectEvent } from '@kaoping/elements';
import '@kaoping/elements/define';

export function App() {
  const [isTable, setTable] = useState(false);
  const [chosen, setChosen] = useState('');

  function choose(event: KpSelectEvent) {
    event.preventDefault(); // the page answers by itself, so the widget does not open its evidence
    setChosen(`${event.detail.organization} ${event.detail.observation}`);
  }

  return (
    <>
      <kp-dataset data={dataset}>
        <kp-ranking
          indicator="tax-revenue"
          highlight="tianshui"
          view={isTable ? 'table' : 'bars'}
          onkp-select={choose}
        />
        <kp-gauge organization="disabled-federation" shape="dial" />
        <kp-unit-card organization="tianshui" size="regular" />
      </kp-dataset>
      <button id="switch" type="button" onClick={() => setTable(!isTable)}>
        {isTable ? '条形' : '表格'}
      </button>
      <p>
        问到的数字：<output id="chosen">{chosen}</output>
      </p>
    </>
  );
}
