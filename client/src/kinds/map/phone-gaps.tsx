/** What is missing on the map, where the room sees it. */
import type { Gaps } from '@cabildo/shared/kinds/map/view'
import type { LocalText } from '@cabildo/shared/text'
import { useTranslation } from 'react-i18next'
import styles from './phone.module.css'
import type { SeenActor } from './seen-actors.ts'
import { useGapLines } from './use-gap-lines.ts'

interface Props {
  gaps: Gaps
  actors: readonly SeenActor[]
  functions: readonly { id: string; text: LocalText }[]
}

export function PhoneGaps({ gaps, actors, functions }: Props) {
  const { t } = useTranslation('kind-map')
  const lines = useGapLines(actors, functions)(gaps)
  if (lines.length === 0) return null
  return (
    <details className={styles.gaps}>
      <summary>{t('gap.title', { count: lines.length })}</summary>
      <ul className={styles.lines}>
        {lines.map(({ id, title, detail }) => (
          <li key={id}>
            <strong>{title}</strong> {detail}
          </li>
        ))}
      </ul>
    </details>
  )
}
