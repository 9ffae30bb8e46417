/** Blocks listed apart, whatever the average says: which proposals, by how many people. */
import { ConsentDetail } from '@cabildo/shared/kinds/consent/schema'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { LevelMark } from '../../ui/level-mark.tsx'
import styles from './consent.module.css'

interface Props {
  result: Result
}

export function Blocks({ result }: Props) {
  const { t } = useTranslation('result')
  const inWords = useLocalText()
  const detail = ConsentDetail.safeParse(result.detail)
  if (!detail.success) return null
  const blocked = detail.data.items.filter(({ blocks }) => blocks > 0)
  if (blocked.length === 0) return <p className={styles.free}>{t('consent.noBlocks')}</p>
  const textOf = (id: string) => result.items.find((item) => item.id === id)?.text ?? {}
  return (
    <ul className={styles.blocks}>
      {blocked.map(({ id, blocks }) => (
        <li key={id} className={styles.block}>
          <LevelMark tone={8} size="1.5em" />
          <span>
            <strong>{t('consent.blocks', { count: blocks })}</strong> {inWords(textOf(id))}
          </span>
        </li>
      ))}
    </ul>
  )
}
