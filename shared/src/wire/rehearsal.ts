/** What is asked and answered about rehearsals over HTTP. */
import * as z from 'zod/mini'
import { CommandId, Token } from '../ids.ts'

/** So many simulated people in one rehearsal. */
export const [CREW_LEAST, CREW_MOST] = [5, 100] as const

const People = z.int().check(z.gte(CREW_LEAST), z.lte(CREW_MOST))

/** `POST /api/workshops/ID/rehearsal`: `id` names the asking, so that a resend opens nothing twice; `token` becomes the facilitator's of the copy. */
export const RehearsalAsk = z.object({ id: CommandId, token: Token, people: People })
export type RehearsalAsk = z.infer<typeof RehearsalAsk>

export type RehearsalOpened = { ok: true; workshop: string; code: string }

/** `POST /api/workshops/ID/crew`: brings simulated people into a rehearsal, or those back who were in it. */
export const CrewAsk = z.object({ people: People })

/** `GET /api/workshops/ID/crew`: how many simulated people are in the room, and how many belong there. */
export type CrewState = { here: number; of: number }
