/** What people wrote beside their answer, under the proposal it belongs to; never who. */
import { ConsentDetail } from '@cabildo/shared/kinds/consent/schema'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { bestFirst } from '../../result/figures.ts'
import { type Shown, sliceOf } from '../../result/shown.ts'
import { LevelMark } from '../../ui/level-mark.tsx'
import styles from './consent.module.css'

interface Props {
  result: Result
  shown?: Shown | undefined
}

export function Reservations({ result, shown }: Props) {
  const { t } = useTranslation(['result', 'kinds-phone'])
  const inWords = useLocalText()
  const detail = ConsentDetail.safeParse(result.detail)
  if (!detail.success) return null
  if (detail.data.reservations.length === 0)
    return <p className={styles.free}>{t('consent.noReservations')}</p>
  const all = bestFirst(result.items).flatMap((item) =>
    detail.data.reservations
      .filter((each) => each.item === item.id)
      .map((each) => ({ ...each, of: item.text })),
  )
  return (
    <ul className={styles.reservations}>
      {sliceOf(all, shown).map(({ item, text, level, of }, index) => (
        <li key={`${item} ${index}`} className={styles.reservation}>
          <LevelMark tone={level} size="1.5em" />
          <span className={styles.words}>
            <span className={styles.said}>{text}</span>
            <span className={styles.about}>
              {t(`kinds-phone:consent.level.${level}`)} · {inWords(of)}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}
