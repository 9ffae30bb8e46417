/** The marks of one item, one per vote, with the figures behind each; on the wall in few signs. */
import type { Evidence } from '@cabildo/shared/workshop/table/table-types'
import { useTranslation } from 'react-i18next'
import { useNumber } from '../../i18n/use-language.ts'
import { Badge } from '../../ui/badge.tsx'
import styles from './evidence-list.module.css'
import { MarkSign } from './mark-sign.tsx'
import type { TableWords } from './use-table-words.ts'

interface Props {
  evidence: readonly Evidence[]
  words: Pick<TableWords, 'numberOf'>
  /** Whether each vote's label stands beside its mark: where the column does not say it already. */
  labelled: boolean
  onWall?: boolean | undefined
}

export function EvidenceList({ evidence, words, labelled, onWall }: Props) {
  const { t } = useTranslation(['kind-present', 'common'])
  const percent = useNumber({ style: 'percent', maximumFractionDigits: 0 })
  const figureOf = ({ signs, support, answered }: Evidence) => {
    if (answered === 0) return t('nobody')
    if (signs) return t('signs', { ...signs })
    const share = percent(support / answered)
    return t(onWall ? 'supportShort' : 'support', { support, answered, share })
  }
  const saidOf = ({ signs, support, answered }: Evidence) =>
    signs && answered > 0
      ? t('signsSaid', { ...signs })
      : t('support', { support, answered, share: percent(answered === 0 ? 0 : support / answered) })
  return (
    <ul className={onWall ? styles.onWall : styles.list}>
      {evidence.map((each) => {
        const number = words.numberOf(each.vote)
        const figure = figureOf(each)
        return (
          <li key={each.vote} className={styles.evidence}>
            {number !== null && (
              <span className={styles.number}>
                <span aria-hidden="true">{number}</span>
                <span className="sr-only">{t('vote', { number })}: </span>
              </span>
            )}
            <MarkSign mark={each.mark} />
            <span className={styles.figure}>
              <span aria-hidden="true">{figure}</span>
              <span className="sr-only">{saidOf(each)}</span>
            </span>
            {labelled && (
              <span className={styles.label}>
                <Badge kind={each.label} text={t(`common:label.${each.label}`)} />
              </span>
            )}
            {(each.basis === 'pooled' || each.basis === 'room') && (
              <span className={styles.basis}>{t(`basis.${each.basis}`)}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
