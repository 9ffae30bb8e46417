/** "A beats B 12 : 7 (3 no preference)", one line per pair, with a bar of who prefers which. */
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { type Shown, sliceOf } from '../../result/shown.ts'
import { SplitBar } from '../../result/split-bar.tsx'
import { useFormats } from '../../result/use-formats.ts'
import styles from './duel-rows.module.css'
import { type Duel, firstDuels } from './duels.ts'

interface Props {
  result: Result
  shown?: Shown | undefined
}

export function DuelRows({ result, shown }: Props) {
  const { t } = useTranslation('result')
  const inWords = useLocalText()
  const write = useFormats()
  const nameOf = (id: string) => inWords(result.items.find((item) => item.id === id)?.text ?? {})
  const said = ({ one, other, wins, losses }: Duel) =>
    t(wins === losses ? 'rank.pairDraw' : 'rank.pair', {
      one: nameOf(one),
      other: nameOf(other),
      wins,
      losses,
    })
  return (
    <ul className={styles.duels} aria-label={t('rank.pairs')}>
      {sliceOf(firstDuels(result), shown).map((duel) => {
        const { one, other, wins, losses, neither } = duel
        return (
          <li key={`${one} ${other}`} className={styles.duel}>
            <span className="sr-only">{`${said(duel)} (${t('rank.neither', { people: neither })})`}</span>
            <span className={wins > losses ? styles.winner : styles.side} aria-hidden="true">
              {nameOf(one)}
            </span>
            <span aria-hidden="true">
              <span className={styles.figures}>
                <span className={styles.score}>
                  {write.count(wins)} : {write.count(losses)}
                </span>
                <span className={styles.neither}>{t('rank.neither', { people: neither })}</span>
              </span>
              <SplitBar first={wins} between={neither} second={losses} />
            </span>
            <span className={styles.other} aria-hidden="true">
              {nameOf(other)}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
