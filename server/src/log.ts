/** The log of faults and, when asked for, of what goes on: one JSON object a line. Never a secret, never what people write. */
import { type DestinationStream, type Logger, pino } from 'pino'
import type { LogLevel } from './log-level.ts'

export function createLog(level: LogLevel, sink: DestinationStream): Logger {
  return pino({ level }, sink)
}

/** Standard output belongs to the words for people. */
export function standardError(): DestinationStream {
  return pino.destination({ dest: 2, sync: true })
}
