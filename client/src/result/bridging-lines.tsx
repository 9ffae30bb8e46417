/** What every group supports, most convinced least group first, in sentences. */
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../i18n/use-language.ts'
import { Icon } from '../ui/icons.tsx'
import { sharedByAll } from './figures.ts'
import styles from './result.module.css'
import { type Shown, sliceOf } from './shown.ts'
import { useFormats } from './use-formats.ts'

interface Props {
  result: Result
  shown?: Shown | undefined
}

/** Nothing where the room was not cut into groups. */
export function BridgingLines({ result, shown }: Props) {
  const { groups } = result
  const { t } = useTranslation('result')
  const inWords = useLocalText()
  const write = useFormats()
  if (groups.length === 0) return null
  const nameOf = (id: string) => {
    const name = groups.find((group) => group.id === id)?.name
    return name ? inWords(name) : t('otherGroups')
  }
  const shared = sharedByAll(result)
  if (shared.length === 0) return <p className={styles.finding}>{t('say.bridging.none')}</p>
  return (
    <ul className={styles.findings}>
      {sliceOf(shared, shown).map(({ id, text, lowest }) => (
        <li key={id} className={styles.finding}>
          <Icon name="people" />
          <span>
            {t('say.bridging.line', {
              item: inWords(text),
              share: write.percent(lowest?.share ?? 0),
              group: write.list(lowest?.groups.map(nameOf) ?? []),
            })}
          </span>
        </li>
      ))}
    </ul>
  )
}
