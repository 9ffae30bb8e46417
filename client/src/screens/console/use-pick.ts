/**
 * What is picked by hand, as it stands on this page: a change made while another is being saved is sent after it, so that the
 * latest always arrives whole. It stands until the server tells it back, also where it was refused.
 */
import type { CommandResult } from '@cabildo/shared/wire/contract'
import type { Take } from '@cabildo/shared/workshop/setup'
import { useEffect, useRef, useState } from 'react'
import { type Attempt, useAttempt } from '../../fields/use-attempt.ts'

export type Picked = Extract<Take, { rule: 'picked' }>

type Pick = {
  picked: Picked
  attempt: Attempt
  change: (part: { items?: string[]; reason?: string }) => void
}

export function usePick(told: Picked, send: (picked: Picked) => Promise<CommandResult | null>): Pick {
  const attempt = useAttempt()
  const [draft, setDraft] = useState<Picked | null>(null)
  const latest = useRef<Picked | null>(null)
  const sending = useRef(false)
  const known = asText(told)
  const knownNow = useRef(known)

  const drop = () => {
    latest.current = null
    setDraft(null)
  }

  useEffect(() => {
    knownNow.current = known
    if (sending.current) return
    latest.current = null
    setDraft(null)
  }, [known])

  const sendLatest = async () => {
    if (sending.current) return
    sending.current = true
    let sent: Picked | null = null
    while (latest.current !== null && latest.current !== sent) {
      const next: Picked = latest.current
      sent = next
      await attempt.attempt('pick', () => send(next))
    }
    sending.current = false
    if (sent !== null && asText(sent) === knownNow.current) drop()
  }

  const change: Pick['change'] = (part) => {
    latest.current = withPart(latest.current ?? told, part)
    setDraft(latest.current)
    sendLatest().catch(() => {})
  }

  return { picked: draft ?? told, attempt, change }
}

/** An empty reason is none. */
function withPart(picked: Picked, part: { items?: string[]; reason?: string }): Picked {
  const { reason, ...rest } = { ...picked, ...part }
  return reason ? { ...rest, reason } : rest
}

function asText({ items, reason }: Picked): string {
  return JSON.stringify([items, reason ?? ''])
}
