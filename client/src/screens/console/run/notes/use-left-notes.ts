/** What was written on a step that is looked at no more, and could not be saved, goes when the server tells something again. */
import { useEffect, useRef } from 'react'
import { forget, readKept } from '../../../../net/storage.ts'
import { isDraft, type SaveNote } from './use-note.ts'

type Left = { name: string; save: SaveNote }

/** `told`: changes with what the server tells. */
export function useLeftNotes(left: readonly Left[], told: unknown): void {
  /** Under way, or refused: a refused one waits for whoever looks at its step again. */
  const tried = useRef(new Set<string>())
  const send = async ({ name, save }: Left) => {
    const draft = readKept(name, isDraft)
    if (draft === null || tried.current.has(name)) return
    tried.current.add(name)
    const result = await save(draft).catch(() => null)
    if (result?.ok && readKept(name, isDraft)?.text === draft.text) forget(name)
    if (result === null || result.ok) tried.current.delete(name)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the server tells is the occasion.
  useEffect(() => {
    for (const one of left) send(one).catch(() => {})
  }, [told])
}
