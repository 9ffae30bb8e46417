/** A timeline on the board: dates down the line, each with what happened; what has no date comes after. */
import { inTime } from '@cabildo/shared/kinds/gather/arrange'
import { dateText } from '@cabildo/shared/kinds/gather/date-value'
import { partOf, restOf } from '@cabildo/shared/kinds/gather/layout-parts'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { Fit } from '../../result/fit.tsx'
import { sliceOf } from '../../result/shown.ts'
import { BesideValues, isShort } from './beside-values.tsx'
import type { LayoutProps } from './laid-card.ts'
import styles from './layouts.module.css'

export function TimelineBoard({ form, cards, of }: LayoutProps) {
  const { t, i18n } = useTranslation('kind-gather')
  const local = useLocalText()
  const when = partOf(form, 'when')
  if (when === undefined) return null
  const { dated, undated } = inTime(cards, when)
  const rest = restOf(form).filter(isShort)
  const rows = [...dated, ...undated.map((card) => ({ card, at: null }))]
  return (
    <Fit count={rows.length} of={of}>
      {(shown) => (
        <ol className={styles.line} aria-label={t('board.inTime')}>
          {sliceOf(rows, shown).map(({ card, at }) => (
            <li key={card.id} className={at === null ? styles.offLine : styles.onLine}>
              <span className={styles.at}>
                {at === null ? t('board.undated') : dateText(at, i18n.language)}
              </span>
              <span className={styles.event}>
                <strong>{local(card.text)}</strong>
                <BesideValues card={card} fields={rest} />
              </span>
            </li>
          ))}
        </ol>
      )}
    </Fit>
  )
}
