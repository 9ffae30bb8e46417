/** Optional packs after further public instruments, in words of our own. */
import { cityWedge } from './city-wedge.ts'
import { focusGroups } from './focus-groups.ts'
import type { Instrument } from './instrument.ts'
import { publicPrivateDialogue } from './public-private-dialogue.ts'

export const publicPacks: readonly Instrument[] = [...cityWedge, ...publicPrivateDialogue, ...focusGroups]
