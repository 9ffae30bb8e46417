/**
 * One note as it stands on this page. It saves itself a moment after the last key, on leaving the field and on leaving the
 * page; what is not saved is kept in this browser, so that neither a lost connection nor a reload takes it away.
 */
import type { CommandResult } from '@cabildo/shared/wire/contract'
import type { CommandOf } from '@cabildo/shared/workshop/commands'
import type { Note } from '@cabildo/shared/workshop/desk-notes'
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

const isDraft = (value: unknown): value is Draft =>
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
  const latest = useRef({ draft, told, save, sending: false, toldAtSend: told.text })
  Object.assign(latest.current, { draft, told, save })
  const timer = useRef<number | undefined>(undefined)

  const put = (next: Draft | null) => {
    latest.current.draft = next
    setDraft(next)
    if (next === null || stored(next.text) === next.was) forget(key)
    else keep(key, next)
  }

  const send = async (written: Written): Promise<boolean> => {
    Object.assign(latest.current, { sending: true, toldAtSend: latest.current.told.text })
    setState('saving')
    const result = await latest.current.save(written).catch(() => null)
    latest.current.sending = false
    if (!result?.ok) {
      setState({ trouble: result === null ? 'unreachable' : withoutOk(result) })
      return false
    }
    const { draft: now } = latest.current
    if (now !== null) put({ text: now.text, was: stored(written.text) })
    setState('saved')
    return true
  }

  /** Sends on as long as something was typed meanwhile. */
  const flush = async (settled?: readonly string[]): Promise<void> => {
    window.clearTimeout(timer.current)
    const { draft: now, sending } = latest.current
    if (now === null || sending) return
    if (stored(now.text) === now.was && settled === undefined) return
    const done = await send({ text: now.text, was: now.was, ...(settled ? { settled: [...settled] } : {}) })
    const after = latest.current.draft
    if (done && after !== null && stored(after.text) !== after.was) await flush()
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
    flush([aside]).catch(() => {})
  }

  const unreachable = typeof state === 'object' && state.trouble === 'unreachable'
  // biome-ignore lint/correctness/useExhaustiveDependencies: a failure is the occasion.
  useEffect(() => {
    if (unreachable) rest(AGAIN_MS)
  }, [state])

  // What is saved is no draft any more once the server has told what stands there now: this, or what somebody wrote since.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was told, and an answer, are the occasions.
  useEffect(() => {
    const { draft: now, sending, toldAtSend } = latest.current
    if (now === null || sending || stored(now.text) !== now.was) return
    const others = told.text !== now.was && told.text !== toldAtSend
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
  const others = dirty && told.text !== draft.was && told.text !== '' ? told.text : null
  return { text: draft?.text ?? told.text, state, others, type, place, leave: () => flush().catch(() => {}) }
}

function withoutOk({ ok: _, ...refusal }: Extract<CommandResult, { ok: false }>): Trouble {
  return refusal
}
