/** Gathering on a phone: cards of one's own, or at a table with others. */
import type { GatherConfig } from '@cabildo/shared/kinds/gather/schema'
import type { PhoneProps } from '../kind-ui.ts'
import { latePart } from '../late-part.ts'
import { CardsPhone } from './cards-phone.tsx'

const Tables = latePart(async () => (await import('./table-phone.tsx')).TablePhone)

export function GatherPhone(props: PhoneProps) {
  const { config } = props.activity
  if (!isGatherConfig(config)) return null
  if (!config.tables) return <CardsPhone {...props} config={config} />
  return <Tables.Part {...props} config={config} tables={config.tables} />
}

/** The server has parsed it; the phone does without the schema. */
function isGatherConfig(config: Record<string, unknown>): config is GatherConfig {
  return 'contribute' in config && 'maxPerPerson' in config && 'askWhy' in config
}
