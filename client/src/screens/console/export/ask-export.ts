/** One export from the first request to the file: begins it, asks how far it is, and takes the file or gives it up. */
import { isRefusal, type Refusal, refuse } from '@cabildo/shared/refusal'
import type { ExportAsk, ExportStarted, ExportState } from '@cabildo/shared/wire/exports'

/** Between two questions how far it is, in ms. */
const EVERY = 400

export type Progress = { done: number; of: number }
export type Exported = { file: Blob; name: string }
type Server = { workshop: string; token: string; signal: AbortSignal }

/** The file, or why there is none. Rejects when the server cannot be reached or `signal` is given up. */
export async function askExport(
  server: Server,
  ask: ExportAsk,
  tell: (progress: Progress) => void,
): Promise<Exported | Refusal> {
  const begun = (await call(server, '', { method: 'POST', body: JSON.stringify(ask) })) as
    | ExportStarted
    | Refusal
  if (isRefusal(begun)) return begun
  const { job } = begun
  server.signal.addEventListener('abort', () => giveUp(server, job))
  for (;;) {
    const state = (await call(server, `/${job}`)) as ExportState | Refusal
    if (isRefusal(state)) return state
    if (state.state === 'failed') {
      return refuse(state.why === 'late' ? 'export-too-long' : 'export-failed', { retry: true })
    }
    if (state.state === 'ready') {
      const file = await fileOf(server, job)
      giveUp(server, job)
      return { file, name: state.name }
    }
    tell(state)
    await wait(EVERY)
    server.signal.throwIfAborted()
  }
}

/** The server keeps neither it nor its file any longer; also where nobody is there any more to hear that it worked. */
function giveUp(server: Server, job: string): void {
  const { signal: _ended, ...still } = server
  request(still, `/${job}`, { method: 'DELETE' }).catch(() => {})
}

async function fileOf(server: Server, job: string): Promise<Blob> {
  const response = await request(server, `/${job}/file`)
  if (!response.ok) throw new Error(`no file, but ${response.status}`)
  return response.blob()
}

async function call(server: Server, path: string, init: RequestInit = {}): Promise<unknown> {
  return (await request(server, path, init)).json()
}

function request(
  { workshop, token, signal }: Omit<Server, 'signal'> & { signal?: AbortSignal },
  path: string,
  init: RequestInit = {},
): Promise<Response> {
  return fetch(`/api/workshops/${workshop}/exports${path}`, {
    ...init,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    cache: 'no-store',
    credentials: 'omit',
    ...(signal ? { signal } : {}),
  })
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
