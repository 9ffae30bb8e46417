/** The server that runs on a data folder, asked by a program of the same computer. */
import { isRefusal } from '@cabildo/shared/refusal'
import { readLocalLink } from '../local-link.ts'
import { refusalSentence } from './refusal-sentence.ts'
import { UsageError } from './subcommand.ts'

export type RunningServer = {
  url: string
  /** What it answers. @throws UsageError with what the server says against it */
  post(path: string, body: unknown): Promise<Response>
}

/** Null when none runs there. A server that was killed leaves its file behind and does not answer. */
export async function runningServer(data: string): Promise<RunningServer | null> {
  const local = readLocalLink(data)
  if (local === null) return null
  const { url, token } = local
  const answers = await fetch(`${url}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  )
  if (!answers) return null
  return {
    url,
    async post(path, body) {
      const response = await fetch(`${url}${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        body: body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body),
      })
      if (response.ok) return response
      throw new UsageError(wordsOf(await response.json(), url))
    },
  }
}

function wordsOf(answer: unknown, url: string): string {
  const said: unknown = Reflect.get(Object(answer), 'message')
  if (typeof said === 'string') return said
  return isRefusal(answer) ? refusalSentence(answer) : `The server at ${url} gave no answer.`
}
