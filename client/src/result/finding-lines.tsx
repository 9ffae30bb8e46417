/** What the comparison of the two tallies found, in sentences. */
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../i18n/use-language.ts'
import { Icon } from '../ui/icons.tsx'
import { isComparable } from './figures.ts'
import styles from './result.module.css'

interface Props {
  result: Result
}

export function FindingLines({ result }: Props) {
  const { findings, items, groups, smallestGroup, lead, top } = result
  const { t } = useTranslation('result')
  const inWords = useLocalText()
  if (groups.length === 0) return <p className={styles.note}>{t('notCut', { least: smallestGroup })}</p>
  const nameOf = (id: string) => {
    const found = items.find((item) => item.id === id)
    return found ? inWords(found.text) : id
  }
  if (!isComparable(result)) return <p className={styles.note}>{t('finding.partial')}</p>
  const tied = lead.items.length > top
  if (findings.length === 0 && !tied) return <p className={styles.finding}>{t('finding.same')}</p>
  return (
    <ul className={styles.findings}>
      {tied && (
        <li className={styles.finding}>
          <Icon name="tie" />
          <span>{t('topTied', { count: top, many: lead.items.length })}</span>
        </li>
      )}
      {findings.length === 0 && <li className={styles.finding}>{t('finding.same')}</li>}
      {findings.map(({ item, top: first, inGroups }) => (
        <li key={item} className={styles.finding}>
          <Icon name={inGroups ? 'arrow-up' : 'arrow-down'} />
          <span>{t(inGroups ? 'finding.up' : 'finding.down', { item: nameOf(item), count: first })}</span>
        </li>
      ))}
    </ul>
  )
}
