/** A log that says nothing, for tests that break things on purpose. */
import { pino } from 'pino'

export const silentLog = pino({ level: 'silent' })
