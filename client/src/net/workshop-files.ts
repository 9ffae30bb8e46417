/** Workshop files over HTTP: one is given, one is taken in. Without a deadline: they may be long and the network slow. */
import { isRefusal, type Refusal } from '@cabildo/shared/refusal'
import type { FileAsk, FileTakenIn, FollowUpOpened } from '@cabildo/shared/wire/handover'
import { ask } from './api.ts'

/** Null when the server could not be reached. */
export async function fetchWorkshopFile(
  workshop: string,
  asked: FileAsk,
  token: string,
): Promise<Blob | Refusal | null> {
  const path = `/api/workshops/${encodeURIComponent(workshop)}/file`
  const response = await post(path, JSON.stringify(asked), token)
  return response?.ok ? await response.blob() : refusalIn(response)
}

export async function sendWorkshopFile(file: Blob, token: string): Promise<FileTakenIn | Refusal | null> {
  const response = await post('/api/workshop-files', file, token)
  return response?.ok ? ((await response.json()) as FileTakenIn) : refusalIn(response)
}

export function openFollowUp(
  workshop: string,
  id: string,
  token: string,
): Promise<FollowUpOpened | Refusal | null> {
  return ask<FollowUpOpened>(`/api/workshops/${encodeURIComponent(workshop)}/follow-up`, {
    body: { id },
    token,
  })
}

function post(path: string, body: BodyInit, token: string): Promise<Response | null> {
  const headers = { authorization: `Bearer ${token}` }
  return fetch(path, { method: 'POST', headers, body, cache: 'no-store', credentials: 'omit' }).catch(
    () => null,
  )
}

async function refusalIn(response: Response | null): Promise<Refusal | null> {
  const answer: unknown = await response?.json().catch(() => null)
  return isRefusal(answer) ? answer : null
}
