/**
 * One note as it stands on this page. It saves itself a moment after the last key, on leaving the field and on leaving the
 * page; what is not saved is kept in this browser, so that neither a lost connection nor a reload takes it away.
 */
import type { CommandResult } from '@cabildo/shared/wire/contract'
import type { CommandOf } from '@cabildo/shared/workshop/commands'
import type { Note } from '@cabildo/shared/workshop/state'
import { useEffect, useRef, useState } from 'react'
import type { Trouble } from '../../../../fields/use-attempt.ts'
import { forget, keep, readKept } from '../../../../net/storage.ts'

type Written = Pick<CommandOf<'write-note'>, 'text' | 'was' | 'settled'>
export type SaveNote = (note: Written) => Promise<CommandResult | null>

/** `was`: the note as this page last knew it to be on the server. */
type Draft = { text: string; was: string }
export type NoteState = 'still' | 'typing' | 'saving' | 'saved' | { trouble: Trouble }

export const REST_MS = 1500
const AGAIN_MS = 5000

export const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' &&
  value !== null &&
  'text' in value &&
  typeof value.text === 'string' &&
  'was' in value &&
  typeof value.was === 'string'

/** As the server stores it. */
const stored = (text: string) => text.replace(/\r\n?/g, '\n').normalize('NFC').trim()

export function useNote(key: string, told: Note, save: SaveNote) {
  const [draft, setDraft] = useState<Draft | null>(() => readKept(key, isDraft))
  const [state, setState] = useState<NoteState>(draft === null ? 'still' : 'typing')
  const latest = useRef({
    draft,
    told,
    save,
    sending: false,
    /** Stood there before what was just saved, and may be told for a moment still. */
    late: null as string | null,
    /** On its way, or there without an answer: told by the server it is one's own. */
    sent: null as string | null,
    /** What lay beside the note and has its place, until the server knows. */
    settled: [] as readonly string[],
  })
  Object.assign(latest.current, { draft, told, save })
  const timer = useRef<number | undefined>(undefined)

  const put = (next: Draft | null) => {
    latest.current.draft = next
    setDraft(next)
    if (next === null || stored(next.text) === next.was) forget(key)
    else keep(key, next)
  }

  const send = async (written: Written): Promise<boolean> => {
    const own = stored(written.text)
    const before = latest.current.told.text
    Object.assign(latest.current, { sending: true, sent: own })
    setState('saving')
    const result = await latest.current.save(written).catch(() => null)
    latest.current.sending = false
    if (result !== null) latest.current.sent = null
    if (!result?.ok) {
      setState({ trouble: result === null ? 'unreachable' : withoutOk(result) })
      return false
    }
    const { draft: now, settled } = latest.current
    Object.assign(latest.current, {
      late: before,
      settled: settled.filter((one) => !written.settled?.includes(one)),
    })
    if (now !== null) put({ text: now.text, was: own })
    setState('saved')
    return true
  }

  /** Sends on as long as something was typed meanwhile. */
  const flush = async (): Promise<void> => {
    window.clearTimeout(timer.current)
    const { draft: now, sending, settled } = latest.current
    if (now === null || sending) return
    if (stored(now.text) === now.was && settled.length === 0) return
    if (await send({ ...now, ...(settled.length > 0 && { settled: [...settled] }) })) await flush()
  }

  /** It was saved, and only the answer got lost. */
  const arrived = () => {
    const { draft: now, told: there, sending, settled } = latest.current
    if (now === null || sending) return
    latest.current.sent = null
    put({ text: now.text, was: there.text })
    if (stored(now.text) === there.text && settled.length === 0) setState('saved')
  }

  const rest = (ms: number) => {
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => {
      flush().catch(() => {})
    }, ms)
  }

  const type = (text: string) => {
    put({ text, was: latest.current.draft?.was ?? latest.current.told.text })
    if (!latest.current.sending) setState('typing')
    rest(REST_MS)
  }

  /** Puts what somebody else wrote under one's own, or strikes it. */
  const place = (aside: string, into: boolean) => {
    const { draft: now, told: there } = latest.current
    const text = now?.text ?? there.text
    put({ text: into ? `${text}\n${aside}` : text, was: now?.was ?? there.text })
    latest.current.settled = [...latest.current.settled, aside]
    flush().catch(() => {})
  }

  const unreachable = typeof state === 'object' && state.trouble === 'unreachable'
  // biome-ignore lint/correctness/useExhaustiveDependencies: a failure is the occasion.
  useEffect(() => {
    if (unreachable) rest(AGAIN_MS)
  }, [state])

  // What is saved is no draft any more once the server has told what stands there now: this, or what somebody wrote since.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was told, and an answer, are the occasions.
  useEffect(() => {
    if (told.text !== latest.current.late) latest.current.late = null
    if (told.text === latest.current.sent) arrived()
    const { draft: now, sending, late, settled } = latest.current
    if (now === null || sending || settled.length > 0 || stored(now.text) !== now.was) return
    const others = told.text !== now.was && told.text !== late
    // A space at the end is not stored, and somebody goes on after it.
    if (!others && now.text !== told.text) return
    latest.current.draft = null
    setDraft(null)
  }, [told.text, state])

  // biome-ignore lint/correctness/useExhaustiveDependencies: on opening and leaving alone.
  useEffect(() => {
    flush().catch(() => {})
    return () => {
      flush().catch(() => {})
    }
  }, [])

  const dirty = draft !== null && stored(draft.text) !== draft.was
  const { sent, late } = latest.current
  const others = dirty && !['', draft.was, sent, late].includes(told.text) ? told.text : null
  return { text: draft?.text ?? told.text, state, others, type, place, leave: () => flush().catch(() => {}) }
}

function withoutOk({ ok: _, ...refusal }: Extract<CommandResult, { ok: false }>): Trouble {
  return refusal
}
