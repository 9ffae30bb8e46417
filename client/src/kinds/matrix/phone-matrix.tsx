/** A released matrix in the width of a phone: every row unfolds to its headings, own answer marked; no places where nothing is ordered. */
import type { ActivityView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import type { Given } from './matrix-draft.ts'
import { PhoneCell } from './phone-cell.tsx'
import styles from './phone-matrix.module.css'
import { type Matrix, type MatrixRow, matrixOf } from './read-matrix.ts'
import { useCellWords } from './use-cell-words.ts'

interface Props {
  activity: ActivityView
  /** What this person said, as far as it counted. */
  own: Given
}

/** As many cells as are unfolded from the start. */
const FEW = 12

export function PhoneMatrix({ activity: { result, revealStep }, own }: Props) {
  const { t } = useTranslation(['kind-matrix', 'kinds-phone'])
  const matrix = result && matrixOf(result)
  if (result === null || matrix === null) return null
  const short = matrix.rows.length * matrix.headings.length <= FEW
  return (
    <section aria-label={t('kinds-phone:result.title')}>
      <h2 className={styles.title}>{t('kinds-phone:result.title')}</h2>
      <p className={styles.n}>
        {t('kinds-phone:result.n', { count: result.n })}
        {result.abstained > 0 && ` · ${t('kinds-phone:result.abstained', { count: result.abstained })}`}
      </p>
      {result.n === 0 && <p className={styles.n}>{t('nobodyFilled')}</p>}
      {matrix.rows.map((row) => (
        <PhoneRow
          key={row.item.id}
          row={row}
          matrix={matrix}
          result={result}
          own={own[row.item.id] ?? {}}
          open={short}
        />
      ))}
      {revealStep >= 3 && result.exchanged && <p className={styles.n}>{t('kinds-phone:result.exchanged')}</p>}
      {revealStep < 3 && <p className={styles.n}>{t('kinds-phone:result.more')}</p>}
    </section>
  )
}

interface RowProps {
  row: MatrixRow
  matrix: Matrix
  result: NonNullable<ActivityView['result']>
  own: Given[string]
  open: boolean
}

function PhoneRow({ row: { item, answered, cells }, matrix, result, own, open }: RowProps) {
  const { t } = useTranslation('kind-matrix')
  const text = useLocalText()
  const foreign = useForeign()
  const words = useCellWords(matrix.config)
  /** In short, what unfolds: the mean, both axes, or the column that most people chose. */
  const factsOf = (mode: Matrix['config']['mode']): string[] => {
    if (answered === 0) return []
    if (mode === 'rate') return [t('rowMean', { mean: words.mean(item.people.mean ?? 0) })]
    const most = Math.max(...cells.map(({ cell }) => cell.people.support))
    return cells
      .filter(({ cell }) => mode === 'plane' || cell.people.support === most)
      .map(({ heading, cell }) => `${text(heading.text)} ${words.figure(cell)}`)
  }
  const facts = [...factsOf(matrix.config.mode), t('answeredRow', { count: answered })]
  return (
    <details className={styles.row} open={open}>
      <summary className={styles.summary}>
        <span>
          <span className={styles.text} lang={foreign(item.text)}>
            {text(item.text)}
          </span>
          <span className={styles.facts}>{facts.join(' · ')}</span>
        </span>
      </summary>
      <ul>
        {cells.map((cell) => (
          <PhoneCell
            key={cell.heading.id}
            cell={cell}
            config={matrix.config}
            result={result}
            own={own[cell.heading.id]}
          />
        ))}
      </ul>
    </details>
  )
}
