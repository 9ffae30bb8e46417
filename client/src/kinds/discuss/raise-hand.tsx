/** Asking for the floor: a hand up with its place in the suggested order, down again, and the floor given back. */
import { SPEAKER_NAME_MAX } from '@cabildo/shared/kinds/discuss/limits'
import type { DiscussAction } from '@cabildo/shared/kinds/discuss/schema'
import type { DiscussShow } from '@cabildo/shared/kinds/discuss/view'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icons.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { DeliveryLine } from '../delivery-line.tsx'
import type { Said } from '../kind-ui.ts'
import styles from './phone.module.css'

interface Props {
  open: boolean
  /** People may be announced by a name they give. */
  named: boolean
  hand: string | null
  show: Pick<DiscussShow, 'queue' | 'speaking' | 'waiting'>
  last: Said | null
  name: string
  onName: (name: string) => void
  onSay: (action: DiscussAction) => void
}

export function RaiseHand({ open, named, hand, show, last, name, onName, onSay }: Props) {
  const { t } = useTranslation('kind-discuss')
  const place = show.queue.findIndex((speaker) => speaker.hand === hand)
  const speaks = hand !== null && show.speaking?.hand === hand
  const far = hand !== null && place < 0 && !speaks && show.waiting > show.queue.length
  const up = speaks || place >= 0 || far
  const tooLong = [...name].length > SPEAKER_NAME_MAX
  const raise = () =>
    onSay({ type: 'raise-hand', ...(named && name.trim() !== '' ? { name: name.trim() } : {}) })
  const delivery = last !== null && last.state !== 'recorded' && <DeliveryLine said={last} />
  if (!open && !up) return null
  return (
    <section className={styles.hand} aria-label={t('floor.title')}>
      <div aria-live="polite">
        {speaks && (
          <p className={styles.handWords}>
            <Icon name="hand" /> <strong>{t('floor.yours')}</strong>
          </p>
        )}
        {place >= 0 && (
          <p className={styles.handWords}>
            <Icon name="hand" /> <strong>{t('floor.place', { place: place + 1, of: show.waiting })}</strong>
          </p>
        )}
        {far && (
          <p className={styles.handWords}>
            <Icon name="hand" /> <strong>{t('floor.far', { of: show.waiting })}</strong>
          </p>
        )}
      </div>
      {place >= 0 && <p className={styles.small}>{t('floor.rule')}</p>}
      {delivery}
      {open && up && (
        <Button wide icon={speaks ? 'check' : 'undo'} onClick={() => onSay({ type: 'lower-hand' })}>
          {t(speaks ? 'floor.done' : 'floor.lower')}
        </Button>
      )}
      {open && !up && (
        <>
          <Button wide icon="hand" disabled={tooLong} onClick={raise}>
            {t('floor.raise')}
          </Button>
          {named && (
            <details className={styles.announce}>
              <summary>{t('floor.announce')}</summary>
              <TextField
                label={t('floor.name')}
                value={name}
                onChange={onName}
                limit={SPEAKER_NAME_MAX}
                autoComplete="name"
              />
            </details>
          )}
        </>
      )}
    </section>
  )
}
