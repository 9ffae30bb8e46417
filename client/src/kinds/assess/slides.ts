/** What the slides of an assessment are made of. */
import type { BoardProps } from '../kind-ui.ts'
import type { Assessed } from './use-assessed.ts'

export type Slides = { assessed: Assessed; room: BoardProps['room']; say: (key: string) => string }
