/** The outboxes of all seats of this tablet, open for as long as its page stands; they try again when the page awakes. */
import { useEffect, useState } from 'react'
import { postCommand } from '../../net/api.ts'
import { restFor } from '../../net/deliver.ts'
import { openOutboxStorage } from '../../net/outbox-storage.ts'
import { openSeatMail, type SeatMail } from '../../net/seat-mail.ts'
import { seatsOf } from '../../net/seats.ts'
import { onWake } from '../../net/wake.ts'

export function useSeatMail(code: string): SeatMail | null {
  const [mail, setMail] = useState<SeatMail | null>(null)
  useEffect(() => {
    let opened: SeatMail | null = null
    let left = false
    openOutboxStorage()
      .then((storage) => {
        if (left) return
        opened = openSeatMail({ storage, deliver: postCommand, rest: restFor, now: () => Date.now() })
        for (const seat of seatsOf(code)) opened.outboxOf(seat)
        setMail(opened)
      })
      .catch(() => {})
    const stopWaking = onWake(() => opened?.wake())
    return () => {
      left = true
      stopWaking()
      opened?.close()
    }
  }, [code])
  return mail
}
