/**
 * `/api/workshops/ID/rehearsal`: opens a rehearsal of a workshop, a marked copy of its set-up with simulated people in it,
 * and drops one. `/api/workshops/ID/crew`: who of them is there, and bringing them back. For those who run the workshop.
 */
import { createHash } from 'node:crypto'
import { isRefusal, type Refusal, refuse } from '@cabildo/shared/refusal'
import { CrewAsk, RehearsalAsk, type RehearsalOpened } from '@cabildo/shared/wire/rehearsal'
import { rehearsalSetup } from '@cabildo/shared/workshop/rehearsal'
import type { Request, Response } from 'express'
import type { Grant } from '../ports.ts'
import { malformed } from '../workshops/malformed.ts'
import { refuseUnlessRunning } from './caller.ts'
import { readJson } from './read-json.ts'
import { sendJson, sendRefusal } from './send-json.ts'
import type { Routes, Services } from './services.ts'

const BODY_MAX = 1024
/** The server itself opens it, for somebody who runs the workshop it is a copy of. */
const SERVER = { role: 'host', person: null } as const

type Asked = Request<{ workshop: string }>

export const rehearsalRoutes: Routes = (router, services) => {
  const { authenticator, crews, runner } = services

  /** Null once it was refused, and the refusal sent. */
  async function allowed(request: Asked, response: Response): Promise<string | null> {
    const { workshop } = request.params
    const refusal = await refuseUnlessRunning(authenticator, request, workshop)
    if (refusal === null) return workshop
    sendRefusal(response, refusal)
    return null
  }

  router.post('/workshops/:workshop/rehearsal', async (request: Asked, response) => {
    const workshop = await allowed(request, response)
    if (workshop === null) return
    const ask = await bodyOf(request, (value) => RehearsalAsk.safeParse(value))
    const opened = isRefusal(ask) ? ask : await open(services, workshop, ask)
    if (isRefusal(opened)) sendRefusal(response, opened)
    else sendJson(response, opened)
  })

  router.delete('/workshops/:workshop/rehearsal', async (request: Asked, response) => {
    const workshop = await allowed(request, response)
    if (workshop === null) return
    const refusal = await runner.erase(workshop)
    if (refusal) sendRefusal(response, refusal)
    else sendJson(response, { ok: true })
  })

  router.get('/workshops/:workshop/crew', async (request: Asked, response) => {
    const workshop = await allowed(request, response)
    if (workshop !== null) sendJson(response, crews.here(workshop))
  })

  router.post('/workshops/:workshop/crew', async (request: Asked, response) => {
    const workshop = await allowed(request, response)
    if (workshop === null) return
    const ask = await bodyOf(request, (value) => CrewAsk.safeParse(value))
    const brought = isRefusal(ask) ? ask : await crews.bring(workshop, ask.people)
    if (isRefusal(brought)) sendRefusal(response, brought)
    else sendJson(response, crews.here(workshop))
  })
}

type Parsed<T> = { success: true; data: T } | { success: false; error: Parameters<typeof malformed>[0] }

async function bodyOf<T>(request: Request, parse: (value: unknown) => Parsed<T>): Promise<T | Refusal> {
  const body = await readJson(request, BODY_MAX)
  if (isRefusal(body)) return body
  const parsed = parse(body.value)
  return parsed.success ? parsed.data : malformed(parsed.error)
}

/** The copy is opened and its facilitator let in by commands like any others; a resend is answered the same. */
async function open(
  { runner, authenticator, crews }: Services,
  workshop: string,
  { id, token, people }: RehearsalAsk,
): Promise<RehearsalOpened | Refusal> {
  const copy = await runner.read(workshop, ({ state }) => ({
    setup: rehearsalSetup(state),
    rehearsal: { of: state.rehearsalOf ?? workshop },
  }))
  if (copy === null) return refuse('unknown-workshop')
  const held = await authenticator.grantOfToken(token)
  if (held !== null) return openedBefore(runner, copy.rehearsal.of, held)
  const full = crews.refusal()
  if (full) return full
  const opening = { id, workshop: null, command: { type: 'open-workshop' as const, ...copy } }
  const opened = await runner.submit({ envelope: opening, workshop: null, actor: SERVER })
  if (!opened.ok) return opened
  const command = { type: 'issue-link' as const, role: 'facilitator' as const }
  const linking = { id: after(id), workshop: opened.workshop, command, secrets: { token } }
  const linked = await runner.submit({ envelope: linking, workshop: opened.workshop, actor: SERVER })
  if (!linked.ok) return linked
  const brought = await crews.bring(opened.workshop, people)
  if (!isRefusal(brought)) return { ok: true, workshop: opened.workshop, code: opened.code ?? '' }
  // Another took the last place meanwhile: an empty copy would only be in the way.
  await runner.erase(opened.workshop)
  return brought
}

async function openedBefore(
  runner: Services['runner'],
  of: string,
  held: Grant,
): Promise<RehearsalOpened | Refusal> {
  const copy = held.workshop ?? ''
  const own = await runner.read(copy, ({ state }) => (state.rehearsalOf === of ? state.code : null))
  return own === null ? refuse('identity-taken', { field: 'token' }) : { ok: true, workshop: copy, code: own }
}

/** The id of the command that follows: the same for the same. */
function after(id: string): string {
  return createHash('sha256').update(`${id}/link`).digest('base64url').slice(0, 40)
}
