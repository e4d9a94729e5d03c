import { useState } from 'react';
import { dataset } from '@kaoping/core/data';
import type { KpSelectEvent } from '@kaoping/elements';
import { KpDataset, KpGauge, KpRanking, KpUnitCard } from '@kaoping/elements/react';

export function App() {
  const [isTable, setTable] = useState(false);
  const [chosen, setChosen] = useState('');

  function choose(event: KpSelectEvent) {
    event.preventDefault(); // the page answers by itself, so the widget does not open its evidence
    setChosen(`${event.detail.organization} ${event.detail.observation}`);
  }

  return (
    <>
      <KpDataset data={dataset}>
        <KpRanking
          indicator="tax-revenue"
          highlight="tianshui"
          view={isTable ? 'table' : 'bars'}
          onKpSelect={choose}
        />
        <KpGauge organization="disabled-federation" shape="dial" />
        <KpUnitCard organization="tianshui" size="regular" />
      </KpDataset>
      <button id="switch" type="button" onClick={() => setTable(!isTable)}>
        {isTable ? '条形' : '表格'}
      </button>
      <p>
        问到的数字：<output id="chosen">{chosen}</output>
      </p>
    </>
  );
}
