/** Every instrument there is, each a step that can be added to any agenda. */
import type { ActivitySetup, Source } from '../../workshop/setup.ts'
import type { Instrument } from './instrument.ts'

export const instruments: readonly Instrument[] = []

/** The step of an instrument as an agenda holds it: under its own id or another, with what flows in. @throws when there is no such instrument. */
export function stepOf(
  id: string,
  { source = null, ...changes }: Partial<Omit<ActivitySetup, 'kind'>> & { source?: Source | null } = {},
): ActivitySetup {
  const found = instruments.find(({ step }) => step.id === id)
  if (found === undefined) throw new Error(`there is no instrument ${id}`)
  return { ...found.step, source, ...changes }
}
