/** Over the console of a rehearsal: that it is one, who simulates people in it, the way back, and how to be rid of it. */
import { isRefusal } from '@cabildo/shared/refusal'
import { CREW_LEAST, CREW_MOST } from '@cabildo/shared/wire/rehearsal'
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { RefusalLine } from '../../../fields/refusal-line.tsx'
import { bringCrew, dropRehearsal } from '../../../net/rehearsals.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icons.tsx'
import { DropDialog } from './drop-dialog.tsx'
import { forgetOpenRehearsal } from './open-rehearsal.ts'
import styles from './rehearsal.module.css'
import { useCall } from './use-call.ts'
import { useCrew } from './use-crew.ts'

interface Props {
  view: FacilitatorView
  /** The workshop this is a rehearsal of. */
  of: string
  token: string
}

export function RehearsalBar({ view, of, token }: Props) {
  const { t } = useTranslation('rehearsal')
  const { id, status } = view.workshop
  const [, navigate] = useLocation()
  const [asking, setAsking] = useState(false)
  const { busy, failed, call } = useCall()
  const { crew, setCrew } = useCrew(id, token, view.people)

  const bring = async () => {
    const people = Math.min(CREW_MOST, Math.max(CREW_LEAST, view.people))
    const answer = await call(() => bringCrew(id, people, token))
    if (answer !== null && !isRefusal(answer)) setCrew(answer)
  }
  const drop = async () => {
    setAsking(false)
    const answer = await call(() => dropRehearsal(id, token))
    if (answer === null || isRefusal(answer)) return
    forgetOpenRehearsal(of)
    navigate(`/console/w/${of}`)
  }
  return (
    <section className={styles.bar} aria-label={t('badge')}>
      <p className={styles.mark}>
        <Icon name="people" size="1.2em" />
        <strong>{t('mark')}</strong>
      </p>
      <p className={styles.crew}>
        {crew !== null && (crew.of > 0 ? t('crew', crew) : status !== 'ended' && t('noCrew'))}
      </p>
      <div className={styles.acts}>
        {crew?.of === 0 && status !== 'ended' && (
          <Button
            busy={busy}
            onClick={() => {
              bring().catch(() => {})
            }}
          >
            {t('bring')}
          </Button>
        )}
        <Link href={`/console/w/${of}`} className={styles.way}>
          {t('back')}
        </Link>
        <Button icon="trash" busy={busy} onClick={() => setAsking(true)}>
          {t('drop')}
        </Button>
      </div>
      <RefusalLine attempt={{ failed }} />
      <DropDialog
        open={asking}
        onAnswer={(yes) => {
          if (yes) drop().catch(() => {})
          else setAsking(false)
        }}
      />
    </section>
  )
}
