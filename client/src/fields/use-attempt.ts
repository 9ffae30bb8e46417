/** One act of the facilitator under way: what it is waiting for, and the refusal it met, until the next try. */
import type { Refusal } from '@cabildo/shared/refusal'
import type { Accepted, CommandResult } from '@cabildo/shared/wire/contract'
import { useCallback, useRef, useState } from 'react'

export type Trouble = Refusal | 'unreachable'

export type Attempt = {
  /** Which act is under way, by the name it was given; null while none is. */
  busy: string | null
  /** Which act failed last, and how. */
  failed: { name: string; trouble: Trouble } | null
  /** Which act succeeded last. */
  done: string | null
  /** The acknowledgement, or null when refused or unreachable. A second try while one is under way does nothing. */
  attempt: (name: string, act: () => Promise<CommandResult | null>) => Promise<Accepted | null>
  clear: () => void
}

export function useAttempt(): Attempt {
  const [busy, setBusy] = useState<string | null>(null)
  const [failed, setFailed] = useState<Attempt['failed']>(null)
  const [done, setDone] = useState<string | null>(null)
  const running = useRef(false)
  const attempt = useCallback<Attempt['attempt']>(async (name, act) => {
    if (running.current) return null
    running.current = true
    setBusy(name)
    setDone(null)
    try {
      const result = await act()
      if (result?.ok) {
        setFailed(null)
        setDone(name)
        return result
      }
      setFailed({ name, trouble: result === null ? 'unreachable' : troubleOf(result) })
      return null
    } catch {
      setFailed({ name, trouble: 'unreachable' })
      return null
    } finally {
      running.current = false
      setBusy(null)
    }
  }, [])
  const clear = useCallback(() => setFailed(null), [])
  return { busy, failed, done, attempt, clear }
}

function troubleOf({ ok: _ok, ...refusal }: Extract<CommandResult, { ok: false }>): Refusal {
  return refusal
}
