/** What is said about one actor and one function: each mark by its sign and word, what was settled strong. */
import type { ToldMarks } from '@cabildo/shared/kinds/map/view'
import { useTranslation } from 'react-i18next'
import styles from './mark-words.module.css'
import { MARK_SIGNS } from './signs.ts'

export function MarkWords({ told: { said, settled } }: { told: ToldMarks }) {
  const { t } = useTranslation('kind-map')
  if (settled !== null) {
    const { value } = settled
    const against = said.filter((one) => one.value !== value).reduce((sum, { n }) => sum + (n ?? 0), 0)
    return (
      <>
        <span className={styles.settled}>
          <span aria-hidden="true">{value === null ? '–' : MARK_SIGNS[value]}</span>{' '}
          {value === null ? t('mark.none') : t(`mark.${value}`)} ✓
        </span>
        {against > 0 && <span className={styles.dissent}>{t('told.dissent', { count: against })}</span>}
      </>
    )
  }
  return (
    <>
      {said.map(({ value, n }) => (
        <span key={value} className={styles.said}>
          <span aria-hidden="true">{MARK_SIGNS[value]}</span> {t(`mark.${value}`)}
          {n !== null && n > 0 && ` ${n}`}
        </span>
      ))}
    </>
  )
}
