/** Where the room puts a row, beside where it was put earlier or elsewhere. */
import { compareOverlay } from '@cabildo/shared/kinds/matrix/readings'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { type Shown, sliceOf } from '../../result/shown.ts'
import { useFormats } from '../../result/use-formats.ts'
import styles from './matrix-table.module.css'
import type { Matrix } from './read-matrix.ts'
import { useCellWords } from './use-cell-words.ts'

interface Props {
  matrix: Matrix
  result: Pick<Result, 'thresholds'>
  shown?: Shown | undefined
}

export function OverlayList({ matrix, result: { thresholds }, shown }: Props) {
  const { t } = useTranslation('kind-matrix')
  const text = useLocalText()
  const write = useFormats()
  const words = useCellWords(matrix.config)
  const compared = compareOverlay(matrix.detail, thresholds.support)
  return (
    <ul className={styles.places}>
      {sliceOf(compared, shown).map(({ id, before, now, same }) => {
        const row = matrix.rows.find(({ item }) => item.id === id)
        const cells = (row?.cells ?? []).filter(({ heading }) => now.includes(heading.id))
        const earlier = matrix.headings.filter((heading) => before.includes(heading.id))
        return (
          <li key={id}>
            <span className={styles.strong}>{text(row?.item.text)}</span>{' '}
            <span className={styles.fact}>
              {t(same ? 'overlay.same' : 'overlay.other', {
                before: write.list(earlier.map((heading) => text(heading.text))) || t('overlay.none'),
                now:
                  write.list(
                    cells.map(({ heading, cell }) => `${text(heading.text)} (${words.figure(cell)})`),
                  ) || t('overlay.below', { share: words.percent(thresholds.support) }),
              })}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
