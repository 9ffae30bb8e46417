/** A battery: indicators that are marked for several units side by side, each on its own labels. */
import type { AssessConfig, Scale } from '../../kinds/assess/schema.ts'
import type { Item } from '../../kinds/item.ts'
import type { ActivitySetup } from '../../workshop/setup.ts'
import type { Instrument } from './instrument.ts'
import { assessing, LOW_TO_HIGH, option, step, type Words } from './write.ts'

/** `indicates`: the row of the table of instruments. `confirm`: no labels came down to us whole, so the host says which. */
export type Indicator = { indicates: string; item: Item; scale?: Scale; confirm?: true }

type Battery = { id: string; title: Words; prompt: Words; indicators: readonly Indicator[] }

/** Two units to begin with, for the host to name: agencies, clusters, territories. */
const UNITS: AssessConfig['headings'] = [
  { ...option('unit-a', 'Unidad A', 'Unit A', 'Unidade A'), weight: 1 },
  { ...option('unit-b', 'Unidad B', 'Unit B', 'Unidade B'), weight: 1 },
]

/** Anonymous: people judge an organisation they may be part of. */
export function batteryStep({ id, title, prompt, indicators }: Battery): ActivitySetup {
  const own = indicators.flatMap(({ item, scale }) => (scale ? [[item.id, scale] as const] : []))
  const config = assessing(LOW_TO_HIGH, {
    scales: Object.fromEntries(own),
    confirm: indicators.filter(({ confirm }) => confirm).map(({ item }) => item.id),
    headings: UNITS,
    headingsAre: 'units',
  })
  const items = indicators.map(({ item }) => item)
  return step({ id, kind: 'assess', title, prompt, secrecy: 'anonymous', config, items })
}

export function batteryInstrument(row: string, battery: Battery): Instrument {
  const rows = [...new Set(battery.indicators.map(({ indicates }) => indicates))]
  return { source: '004', row, rows, engines: ['A1'], step: batteryStep(battery) }
}
