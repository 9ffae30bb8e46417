/** Answers begun and not sent: kept on this phone per activity and round, gone once they are sent. */
import { useCallback, useState } from 'react'
import { forget, keep, readKept } from './storage.ts'

const placeOf = (name: string) => `cabildo/draft/${name}`
const anything = (value: unknown): value is unknown => value !== null

/** Whether something is begun under this name and not sent. */
export function hasDraft(name: string): boolean {
  return readKept(placeOf(name), anything) !== null
}

/** The draft under this name, null when there is none; setting null forgets it. */
export function useDraft(name: string): [unknown, (draft: unknown) => void] {
  const key = placeOf(name)
  const [held, setHeld] = useState<{ key: string; draft: unknown }>(() => ({
    key,
    draft: readKept(key, anything),
  }))
  const draft = held.key === key ? held.draft : readKept(key, anything)
  const setDraft = useCallback(
    (next: unknown) => {
      if (next === null || next === undefined) forget(key)
      else keep(key, next)
      setHeld({ key, draft: next ?? null })
    },
    [key],
  )
  return [draft, setDraft]
}
