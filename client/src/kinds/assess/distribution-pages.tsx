/** First step on the board: bars of 100 %, then ticks or rows against headings as the table they come from. */
import { Fit } from '../../result/fit.tsx'
import type { Page } from '../../result/pages.tsx'
import { HeatTable } from './heat-table.tsx'
import { ShareChart } from './share-chart.tsx'
import { shareParts } from './share-rows.ts'
import type { Slides } from './slides.ts'
import { TickTable } from './tick-table.tsx'

export function distributionPages({ assessed: { config, result, detail, rows }, say }: Slides): Page[] {
  const isUnder = config.headings.length > 0
  const ticks = rows.filter(({ scale }) => scale.type === 'tick')
  const bars: Page = {
    id: 'shares',
    title: say('shares.title'),
    quiet: !isUnder && ticks.length === 0,
    body: (
      <Fit count={shareParts(rows).length} of={`shares ${result.round}`}>
        {(shown) => <ShareChart config={config} rows={rows} shown={shown} />}
      </Fit>
    ),
  }
  if (isUnder) {
    const heat: Page = {
      id: 'heat',
      title: say(`heat.${config.headingsAre}`),
      body: (
        <Fit count={result.items.length} of={`heat ${result.round}`}>
          {(shown) => <HeatTable config={config} items={result.items} detail={detail} shown={shown} />}
        </Fit>
      ),
    }
    // Units are compared bar by bar, criteria as a table.
    return config.headingsAre === 'units' ? [bars, heat] : [heat, bars]
  }
  if (ticks.length === 0) return [bars]
  const table: Page = {
    id: 'ticks',
    title: say('ticks.title'),
    body: (
      <Fit count={ticks.length} of={`ticks ${result.round}`}>
        {(shown) => <TickTable rows={ticks} shown={shown} />}
      </Fit>
    ),
  }
  return [table, bars]
}
