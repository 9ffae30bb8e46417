/** The door of the address one came by, asked for while the words of the page are still on their way. */
import { normaliseCode } from '@cabildo/shared/join-code'
import { fetchDoor } from './api.ts'
import { readSession } from './session.ts'

type Asked = { code: string; answer: ReturnType<typeof fetchDoor> }

let asked: Asked | null = null

export function askEarly(path: string): void {
  const [, place, typed = ''] = path.split('/')
  const code = normaliseCode(typed)
  if (place !== 'j' || code === '' || readSession(code) !== null) return
  asked = { code, answer: fetchDoor(code) }
}

/** Once: whoever asks again wants to know how it is by then. */
export function takeEarlyDoor(code: string): Asked['answer'] | null {
  const early = asked
  asked = null
  return early?.code === code ? early.answer : null
}
