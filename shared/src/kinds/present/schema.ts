/** Present: a text on the board and on the phones; nobody answers anything. */
import * as z from 'zod/mini'
import { LocalText } from '../../text.ts'

export const BODY_MAX = 4000

/** `body` may be empty: the title and prompt of the activity are shown anyway. */
export const PresentConfig = z.object({ body: LocalText })
export type PresentConfig = z.infer<typeof PresentConfig>
