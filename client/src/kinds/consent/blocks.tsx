/** Blocks listed apart, whatever the average says: which proposals, by how many people. */
import { ConsentDetail } from '@cabildo/shared/kinds/consent/schema'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { Fit } from '../../result/fit.tsx'
import { sliceOf } from '../../result/shown.ts'
import { LevelMark } from '../../ui/level-mark.tsx'
import styles from './consent.module.css'

interface Props {
  result: Result
}

/** More than so many would leave no room for the proposals themselves: they turn in a box of their own. */
const FEW = 2

export function Blocks({ result }: Props) {
  const { t } = useTranslation('result')
  const detail = ConsentDetail.safeParse(result.detail)
  if (!detail.success) return null
  const blocked = detail.data.items.filter(({ blocks }) => blocks > 0)
  if (blocked.length === 0) return <p className={styles.free}>{t('consent.noBlocks')}</p>
  if (blocked.length <= FEW) return <BlockList result={result} blocked={blocked} />
  return (
    <div className={styles.blocksBox}>
      <Fit count={blocked.length} of={`blocks ${result.round}`}>
        {(shown) => <BlockList result={result} blocked={sliceOf(blocked, shown)} />}
      </Fit>
    </div>
  )
}

function BlockList({ result, blocked }: Props & { blocked: readonly { id: string; blocks: number }[] }) {
  const { t } = useTranslation('result')
  const inWords = useLocalText()
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
