/** Pairs of cards that may say the same: proposals that whoever clusters takes up or puts away. */
import { alikePairs } from '@cabildo/shared/kinds/gather/alike'
import type { GatherManage } from '@cabildo/shared/kinds/gather/view'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import desk from '../desk.module.css'
import styles from './facilitator.module.css'

interface Props {
  /** Those that stand by themselves. */
  cards: GatherManage['cards']
  onPick: (ids: readonly string[]) => void
}

const MOST = 30
const AT_ONCE = 3

export function AlikeCards({ cards, onPick }: Props) {
  const { t } = useTranslation('kind-gather')
  const inWords = useLocalText()
  const [away, setAway] = useState<ReadonlySet<string>>(new Set())
  // Cards are made anew with every view; what they say is not.
  const said = JSON.stringify(cards.map(({ id, text }) => ({ id, text })))
  const pairs = useMemo(() => alikePairs(JSON.parse(said), MOST), [said])
  const open = pairs.filter(({ one, other }) => !away.has(`${one} ${other}`))
  if (open.length === 0) return null
  const titleOf = (id: string) => inWords(cards.find((card) => card.id === id)?.text)
  return (
    <details className={desk.more}>
      <summary>{t('alike.title', { count: open.length })}</summary>
      <p className={desk.help}>{t('alike.help')}</p>
      <ul>
        {open.slice(0, AT_ONCE).map(({ one, other }) => (
          <li key={`${one} ${other}`} className={styles.pair}>
            <p>
              <span className={styles.from}>{titleOf(one)}</span>
              <span className={styles.from}>{titleOf(other)}</span>
            </p>
            <p className={desk.buttons}>
              <Button icon="merge" onClick={() => onPick([one, other])}>
                {t('alike.pick')}
              </Button>
              <Button look="quiet" onClick={() => setAway(new Set([...away, `${one} ${other}`]))}>
                {t('alike.away')}
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
