/** Where two files differ first, and what stands there. */
import type { Unlike } from '@cabildo/shared/verify/rewritten'

export type Difference = Omit<Extract<Unlike, { how: 'differs' }>, 'file' | 'how'>
