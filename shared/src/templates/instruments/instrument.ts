/** An instrument: one way of asking, ready to be put into any agenda. Pure data. */
import type { ActivitySetup } from '../../workshop/setup.ts'

/**
 * Engine types: A1 ordinal battery · A2 tick battery · A3 signed list · A4 cells · A5 allocation · A6 pairs · A7 horizon plan ·
 * A8 consensual and controversial, read from votes · A9 key questions · A10 record card · A11 actors and links · A12 dilemma ·
 * A13 value table · A14 timeline · A15 commitment; `vote` and `rank` where a list is prioritised.
 */
export const ENGINES = [
  'A1',
  'A2',
  'A3',
  'A4',
  'A5',
  'A6',
  'A7',
  'A8',
  'A9',
  'A10',
  'A11',
  'A12',
  'A13',
  'A14',
  'A15',
  'vote',
  'rank',
] as const
export type Engine = (typeof ENGINES)[number]

/** Where instruments come from: programmes and reviews of competitiveness in regions and cities, by the number of their document; 006 are further public ones. */
export const SOURCES = ['000', '001', '002', '003', '004', '006'] as const
export type InstrumentSource = (typeof SOURCES)[number]

export type Instrument = {
  source: InstrumentSource
  /** The place in the source document: what the table of instruments calls it. */
  row: string
  /** Where one step runs several of them, such as the indicators of a battery: all of these instead of `row`. */
  rows?: readonly string[]
  engines: readonly Engine[]
  /** Its id is the instrument's. Takes no items from elsewhere: an agenda says what flows in. */
  step: ActivitySetup
}
