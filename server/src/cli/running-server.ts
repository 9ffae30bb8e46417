/** The server that runs on a data folder, asked by a program of the same computer. */
import { isRefusal } from '@cabildo/shared/refusal'
import type { Language } from '@cabildo/shared/text'
import { readLocalLink } from '../local-link.ts'
import { isTrouble, troubleSentence } from '../trouble-words.ts'
import { fileWords } from './file-words.ts'
import { refusalSentence } from './refusal-sentence.ts'
import { UsageError } from './subcommand.ts'

export type RunningServer = {
  url: string
  /** What it answers. @throws UsageError with what the server says against it */
  post(path: string, body: unknown): Promise<Response>
}

/** Null when none runs there. A server that was killed leaves its file behind and does not answer. */
export async function runningServer(data: string, language: Language): Promise<RunningServer | null> {
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
      throw new UsageError(wordsOf(await response.json(), url, language))
    },
  }
}

function wordsOf(answer: unknown, url: string, language: Language): string {
  const { trouble, message } = Object(answer) as { trouble?: unknown; message?: unknown }
  if (isTrouble(trouble)) return troubleSentence(trouble, language)
  // Another version of the program may run there, whose troubles have no kind or one that is not known here.
  if (typeof message === 'string') return message
  return isRefusal(answer) ? refusalSentence(answer, language) : fileWords[language].noAnswer(url)
}
