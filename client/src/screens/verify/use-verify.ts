/** The file that was chosen, and what came of checking it. */
import type { Verdict } from '@cabildo/shared/verify/verdict'
import { useLayoutEffect, useRef, useState } from 'react'
import { type Checker, startChecker } from './checker.ts'

export type Checking =
  | { state: 'waiting' }
  | { state: 'checking' | 'unreadable'; name: string }
  | { state: 'checked'; name: string; verdict: Verdict }

export function useVerify(): { checking: Checking; check: (file: File) => void } {
  const [checking, setChecking] = useState<Checking>({ state: 'waiting' })
  const checker = useRef<Checker | null>(null)
  const latest = useRef<File | null>(null)
  // There before anybody can choose a file, on a slow machine too.
  useLayoutEffect(() => {
    const started = startChecker()
    checker.current = started
    return started.end
  }, [])
  const check = (file: File) => {
    const { name } = file
    latest.current = file
    // Of a file that another has taken the place of nothing is said.
    const tell = (told: Checking) => {
      if (latest.current === file) setChecking(told)
    }
    setChecking({ state: 'checking', name })
    const read = async () => {
      const verdict = await checker.current?.check(await file.arrayBuffer())
      tell(verdict ? { state: 'checked', name, verdict } : { state: 'unreadable', name })
    }
    read().catch(() => tell({ state: 'unreadable', name }))
  }
  return { checking, check }
}
