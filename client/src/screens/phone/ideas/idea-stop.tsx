/** A later step: what the idea is there, what came of it as far as the room was shown, and what grew from it. */
import type { Stop } from '@cabildo/shared/workshop/path'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../../i18n/use-language.ts'
import { GrownRow } from './grown-row.tsx'
import styles from './ideas.module.css'
import { OutcomeLine } from './outcome-line.tsx'
import { PathLine } from './path-line.tsx'

interface Props {
  stop: Stop
  /** Under which title it was known before. */
  before: string
}

export function IdeaStop({ stop, before }: Props) {
  const { t } = useTranslation('ideas')
  const text = useLocalText()
  const foreign = useForeign()
  const { as, asks, phase, grown } = stop
  const step = text(stop.title)
  if (as.length === 0) return <PathLine icon="minus">{t('stop.out', { step })}</PathLine>
  return (
    <PathLine icon="arrow-right">
      <p>{t('stop.in', { step })}</p>
      {as.map((entry) => (
        <div key={entry.id} className={styles.entry}>
          {(as.length > 1 || text(entry.text) !== before) && (
            <p className={styles.title} lang={foreign(entry.text)}>
              {text(entry.text)}
            </p>
          )}
          {asks && <OutcomeLine outcome={entry.outcome} phase={phase} />}
        </div>
      ))}
      {grown?.length === 0 && <p className={styles.note}>{t('plan.none')}</p>}
      {grown?.map((row) => (
        <GrownRow key={row.id} row={row} />
      ))}
    </PathLine>
  )
}
