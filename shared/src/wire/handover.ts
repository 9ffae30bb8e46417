/** What is asked and answered about workshop files over HTTP. */
import * as z from 'zod/mini'
import { CommandId } from '../ids.ts'

/** `POST /api/workshops/ID/file`. `move`: it goes on elsewhere, and stands still here. `seats`: phones and codes stay known. */
export const FileAsk = z.object({ move: z.boolean(), seats: z.boolean() })
export type FileAsk = z.infer<typeof FileAsk>

/** `POST /api/workshop-files`. `goesOn`: it had been handed over and goes on here; else it is a copy, which stands still. */
export type FileTakenIn = { ok: true; workshop: string; code: string; goesOn: boolean; seats: number }

/** `POST /api/workshops/ID/follow-up`: `id` names the asking, so that a resend opens nothing twice. */
export const FollowUpAsk = z.object({ id: CommandId })

export type FollowUpOpened = { ok: true; workshop: string; code: string }
