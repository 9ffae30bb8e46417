/** Whether the top hangs on one group: what would leave it or enter it without that group, in sentences. */
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../i18n/use-language.ts'
import { Icon } from '../ui/icons.tsx'
import { changesWithout } from './figures.ts'
import styles from './result.module.css'
import { type Shown, sliceOf } from './shown.ts'

interface Props {
  result: Result
  shown?: Shown | undefined
}

/** Nothing where the room was not cut: that is said elsewhere. */
export function CaptureLines({ result, shown }: Props) {
  const { capture, groups, items, top } = result
  const { t } = useTranslation('result')
  const inWords = useLocalText()
  if (capture === null) return null
  const groupOf = (id: string) => {
    const name = groups.find((group) => group.id === id)?.name
    return name ? inWords(name) : t('otherGroups')
  }
  const itemOf = (id: string) => inWords(items.find((item) => item.id === id)?.text ?? {})
  const changes = changesWithout(result)
  if (changes.length === 0) return <p className={styles.finding}>{t('capture.none', { count: top })}</p>
  return (
    <ul className={styles.findings}>
      {sliceOf(changes, shown).map(({ group, item, enters }) => (
        <li key={`${group} ${item}`} className={styles.finding}>
          <Icon name={enters ? 'arrow-up' : 'arrow-down'} />
          <span>
            {t(enters ? 'capture.enters' : 'capture.leaves', {
              group: groupOf(group),
              item: itemOf(item),
              count: top,
            })}
          </span>
        </li>
      ))}
    </ul>
  )
}
