/** Which rehearsal of a workshop this browser has opened and not dropped, so that it is found again. */
import { forget, keep, readKept } from '../../../net/storage.ts'

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
const place = (workshop: string) => `cabildo/rehearsal/${workshop}`

export const readOpenRehearsal = (workshop: string): string | null => readKept(place(workshop), isText)
export const keepOpenRehearsal = (workshop: string, copy: string): boolean => keep(place(workshop), copy)
export const forgetOpenRehearsal = (workshop: string): void => forget(place(workshop))
