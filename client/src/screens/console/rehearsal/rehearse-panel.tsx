/** Opens a rehearsal of this workshop with simulated people, or leads back to the one that is open. */
import { isRefusal } from '@cabildo/shared/refusal'
import { CREW_LEAST, CREW_MOST } from '@cabildo/shared/wire/rehearsal'
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { NumberField } from '../../../fields/number-field.tsx'
import { RefusalLine } from '../../../fields/refusal-line.tsx'
import { openRehearsal } from '../../../net/rehearsals.ts'
import { newCommandId, newToken } from '../../../net/session.ts'
import { Button } from '../../../ui/button.tsx'
import { keepFacilitatorToken } from '../tokens.ts'
import { keepOpenRehearsal } from './open-rehearsal.ts'
import styles from './rehearsal.module.css'
import { useCall } from './use-call.ts'
import { useOpenRehearsal } from './use-open-rehearsal.ts'

interface Props {
  view: FacilitatorView
  token: string
  /** The looks of the place it stands in. */
  className: string | undefined
  titleClassName?: string | undefined
}

const USUAL = 20

export function RehearsePanel({ view, token, className, titleClassName }: Props) {
  const { t } = useTranslation('rehearsal')
  const { id } = view.workshop
  const [, navigate] = useLocation()
  const [people, setPeople] = useState(() => seatsOf(view))
  const { busy, failed, call } = useCall()
  const opened = useOpenRehearsal(id)
  // Kept for a second try: an answer that got lost must not open two copies.
  const ask = useRef({ id: newCommandId(), token: newToken() })
  const alive = useRef(true)
  useEffect(() => {
    alive.current = true
    return () => {
      alive.current = false
    }
  }, [])

  const start = async () => {
    const copy = await call(() => openRehearsal(id, { ...ask.current, people }, token))
    if (copy === null || isRefusal(copy)) return
    keepFacilitatorToken(copy.workshop, ask.current.token)
    keepOpenRehearsal(id, copy.workshop)
    if (alive.current) navigate(`/console/w/${copy.workshop}`)
  }
  return (
    <section className={className}>
      <h2 className={titleClassName}>{t('title')}</h2>
      <p className={styles.soft}>{t('help')}</p>
      {opened !== null ? (
        <p>
          <Link href={`/console/w/${opened}`} className={styles.way}>
            {t('again')}
          </Link>
        </p>
      ) : (
        <>
          <NumberField
            label={t('people')}
            value={people}
            min={CREW_LEAST}
            max={CREW_MOST}
            onChange={setPeople}
            outside={t('outside', { least: CREW_LEAST, most: CREW_MOST })}
          />
          <Button
            icon="people"
            busy={busy}
            onClick={() => {
              start().catch(() => {})
            }}
          >
            {t('start')}
          </Button>
        </>
      )}
      <RefusalLine attempt={{ failed }} />
    </section>
  )
}

/** As many as the room should have. */
function seatsOf({ groups }: FacilitatorView): number {
  const seats = groups.reduce((sum, group) => sum + group.seats, 0)
  return Math.min(CREW_MOST, Math.max(CREW_LEAST, seats || USUAL))
}
