/** Rounds of the same question: where each item stands, what moved, who came back, and whether to ask again. */
import type { Delphi, DelphiItem, DelphiRanking, Result } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../i18n/use-language.ts'
import { Icon, type IconName } from '../ui/icons.tsx'
import styles from './delphi-lines.module.css'
import { type Shown, sliceOf } from './shown.ts'
import { useFormats } from './use-formats.ts'

interface Props {
  result: Result
  shown?: Shown | undefined
  /** Only the list, for the wall. */
  onWall?: boolean | undefined
}

const SIGN: Record<DelphiItem['status'], IconName> = {
  settled: 'check',
  'settled-disagreement': 'tie',
  open: 'undo',
}

export function DelphiLines({ result, shown, onWall }: Props) {
  const { t } = useTranslation('result')
  const inWords = useLocalText()
  const write = useFormats()
  const { delphi } = result
  if (delphi === null) return null
  const moved = ({ asked, change, moved: share, agreed }: DelphiItem) => {
    if (share !== null && change !== null)
      return share === 0 ? t('delphi.movedNone') : t('delphi.moved', { moved: write.percent(share) })
    if (asked > 1) return t('delphi.unknown')
    return agreed ? t('delphi.agreedOnce', { round: asked }) : t('delphi.notAgreed')
  }
  return (
    <section className={styles.delphi} aria-label={t('delphi.title')}>
      {!onWall && <h3 className={styles.heading}>{t('delphi.title')}</h3>}
      {delphi.ranking && <RankingLine ranking={delphi.ranking} top={result.top} />}
      <ul className={styles.items}>
        {sliceOf(delphi.items, shown).map((item) => (
          <li key={item.id} className={styles.item} data-status={item.status}>
            <span className={styles.text}>{inWords(item.text)}</span>
            <span className={styles.status}>
              <Icon name={SIGN[item.status]} /> {t(`delphi.status.${item.status}`)}
            </span>
            <span className={styles.moved}>{moved(item)}</span>
          </li>
        ))}
      </ul>
      {!onWall && <Groups result={result} delphi={delphi} />}
      <p className={styles.note}>
        {delphi.people && (
          <>
            {t('delphi.people', delphi.people)}{' '}
            {delphi.people.back < delphi.people.before &&
              t('delphi.lost', { lost: delphi.people.before - delphi.people.back })}{' '}
          </>
        )}
        {delphi.stop === null
          ? t(delphi.ranking ? 'delphi.moreRanking' : 'delphi.more', {
              open: delphi.items.filter(({ status }) => status === 'open').length,
              round: result.asked,
              planned: delphi.planned,
            })
          : t(`delphi.stop.${delphi.stop}`, { planned: delphi.planned })}
      </p>
    </section>
  )
}

function RankingLine({ ranking, top }: { ranking: DelphiRanking; top: number }) {
  const { t } = useTranslation('result')
  const write = useFormats()
  const share = (value: number | null) => (value === null ? t('noFigure') : write.percent(value))
  const w = (value: number | null) => (value === null ? t('noFigure') : write.mean(value))
  const { sameTop, pairAgreement, pairAgreementBefore, wBefore } = ranking
  return (
    <p className={styles.text}>
      {sameTop === null
        ? t('delphi.orderFirst', { now: share(pairAgreement), w: w(ranking.w) })
        : t('delphi.order', {
            before: share(pairAgreementBefore),
            now: share(pairAgreement),
            wBefore: w(wBefore),
            w: w(ranking.w),
          })}{' '}
      {sameTop !== null && t(sameTop ? 'delphi.sameTop' : 'delphi.otherTop', { count: top })}
    </p>
  )
}

function Groups({ result: { groups }, delphi }: { result: Result; delphi: Delphi }) {
  const { t } = useTranslation('result')
  const inWords = useLocalText()
  const write = useFormats()
  if (delphi.groups.length === 0) return null
  return (
    <>
      <h4 className={styles.heading}>{t('delphi.groups')}</h4>
      <ul className={styles.groups}>
        {delphi.groups.map(({ id, before, back, moved }) => {
          const name = groups.find((group) => group.id === id)?.name
          const group = name ? inWords(name) : t('otherGroups')
          if (before === null || back === null) return <li key={id}>{t('delphi.groupFew', { group })}</li>
          const line = t('delphi.groupLine', { group, before, back })
          return (
            <li key={id}>
              {moved === null ? line : `${line} · ${t('delphi.groupMoved', { moved: write.percent(moved) })}`}
            </li>
          )
        })}
      </ul>
    </>
  )
}
