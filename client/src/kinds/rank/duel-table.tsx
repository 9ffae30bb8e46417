/** Every item against every other: how many people put the row above the column. */
import { RankDetail } from '@cabildo/shared/kinds/rank/schema'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { bestFirst } from '../../result/figures.ts'
import { useFormats } from '../../result/use-formats.ts'
import styles from './duel-table.module.css'

interface Props {
  result: Result
}

export function DuelTable({ result }: Props) {
  const { t } = useTranslation('result')
  const inWords = useLocalText()
  const write = useFormats()
  const detail = RankDetail.safeParse(result.detail)
  if (!detail.success) return null
  const { items, matrix } = detail.data
  const ordered = bestFirst(result.items)
  const at = (id: string) => items.findIndex((item) => item.id === id)
  const above = (row: string, column: string) => matrix[at(row)]?.[at(column)] ?? 0
  return (
    <details className={styles.duels}>
      <summary>{t('rank.duels')}</summary>
      <div className={styles.scroll}>
        <table>
          <caption className="sr-only">{t('rank.duelsDesc')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('item')}</th>
              <th scope="col">{t('rank.copeland')}</th>
              {ordered.map((item, index) => (
                <th key={item.id} scope="col" title={inWords(item.text)}>
                  {index + 1}
                  <span className="sr-only"> {inWords(item.text)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ordered.map((row, index) => (
              <tr key={row.id}>
                <th scope="row">
                  {index + 1}. {inWords(row.text)}
                </th>
                <td>{write.count((items[at(row.id)]?.copelandDoubled ?? 0) / 2)}</td>
                {ordered.map((column) => (
                  <td
                    key={column.id}
                    className={above(row.id, column.id) > above(column.id, row.id) ? styles.won : undefined}
                  >
                    {row.id === column.id ? '' : above(row.id, column.id)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
