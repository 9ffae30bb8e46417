/** What came of an item, as far as the room was shown. */
import type { Outcome } from '@cabildo/shared/workshop/trail'
import { useTranslation } from 'react-i18next'
import { Badge } from '../../../ui/badge.tsx'
import { Icon } from '../../../ui/icons.tsx'
import styles from './ideas.module.css'

interface Props {
  outcome: Outcome | null
  phase: 'planned' | 'open' | 'closed' | 'revealed'
}

export function OutcomeLine({ outcome, phase }: Props) {
  const { t } = useTranslation(['ideas', 'common'])
  if (outcome === null) {
    const open = phase === 'open'
    return (
      <p className={styles.fact}>
        <Icon name={open ? 'clock' : 'eye-off'} size="1.1em" />
        <span>{t(open ? 'outcome.open' : 'outcome.unseen')}</span>
      </p>
    )
  }
  const { place, label, adopted } = outcome
  return (
    <>
      <p className={styles.fact}>
        <Icon name={place?.tied ? 'tie' : 'chart'} size="1.1em" />
        <span>{place ? t(place.tied ? 'outcome.tied' : 'outcome.place', place) : t('outcome.noPlace')}</span>
      </p>
      {label && (
        <p>
          <Badge kind={label} text={t(`common:label.${label}`)} />
        </p>
      )}
      {adopted !== null && (
        <p className={styles.fact}>
          <Icon name={adopted ? 'check' : 'close'} size="1.1em" />
          <strong>{t(adopted ? 'outcome.adopted' : 'outcome.notAdopted')}</strong>
        </p>
      )}
    </>
  )
}
