/** Ranking on a phone: tap in order of preference, arrows to correct; a list nobody touched is no vote. */
import type { RankAnswer } from '@cabildo/shared/kinds/rank/schema'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { RankList } from '../../ui/rank-list.tsx'
import { placeOf } from '../../ui/rank-moves.ts'
import { BallotPage } from '../ballot-page.tsx'
import { ballotState } from '../ballot-state.ts'
import type { PhoneProps } from '../kind-ui.ts'
import { NoPreference } from '../no-preference.tsx'
import { offeredTo } from '../shuffled.ts'
import { SubmitBar } from '../submit-bar.tsx'
import { EarlierPlaces } from './earlier-places.tsx'
import styles from './phone.module.css'
import { RankSummary } from './rank-summary.tsx'
import { isRankConfig, readRanking } from './read-ranking.ts'
import { useRankWords } from './use-rank-words.ts'

export function RankPhone(props: PhoneProps) {
  const { activity, seed, onDraft, cast } = props
  const { t } = useTranslation('kinds-phone')
  const text = useLocalText()
  const foreign = useForeign()
  const config = isRankConfig(activity.config) ? activity.config : null
  const words = useRankWords(config?.top ?? null)
  const ballot = ballotState(props, readRanking, { tiers: [] })
  if (config === null) return null
  const known = new Set(activity.items.map(({ id }) => id))
  const tiers = ballot.answer.tiers
    .map((tier) => tier.filter((id) => known.has(id)))
    .filter((tier) => tier.length > 0)
  const ranked = tiers.flat().length
  const goal = Math.min(config.top ?? activity.items.length, activity.items.length)
  const items = offeredTo(seed, activity.items, activity.id).map((item) => ({
    id: item.id,
    title: text(item.text),
    why: text(item.why) || undefined,
    lang: foreign(item.text),
  }))
  const again =
    (config.rounds ?? 1) > 1 &&
    props.said.some(({ round, state }) => round !== null && round < activity.round && state === 'recorded')
  const send = (answer: RankAnswer) => {
    cast(again ? { ...answer, again } : answer)
    onDraft(null)
  }
  return (
    <BallotPage
      page={props}
      ballot={ballot}
      summary={(answer) => <RankSummary items={items} tiers={answer.tiers} />}
      own={(answer, item) => {
        const place = placeOf(answer.tiers, item)
        return place === null ? null : t('rank.own', { place })
      }}
    >
      <p className={styles.how}>
        {config.top === null ? t('rank.how') : t('rank.howTop', { count: config.top })}
      </p>
      <h2 className="sr-only">{t('ballot.yours')}</h2>
      {activity.earlier && <EarlierPlaces earlier={activity.earlier} items={items} />}
      <RankList
        items={items}
        value={tiers}
        onChange={(next) => onDraft({ tiers: next })}
        words={words}
        limit={config.top ?? undefined}
        allowTies={config.ties}
      />
      <NoPreference offered={ranked === 0} onClick={() => send({ tiers: [] })} />
      <SubmitBar
        facts={<output className={styles.facts}>{t('rank.progress', { count: ranked, goal })}</output>}
      >
        <Button
          look="primary"
          size="large"
          icon="send"
          disabled={ranked === 0}
          onClick={() => send({ tiers })}
        >
          {t('rank.send')}
        </Button>
      </SubmitBar>
    </BallotPage>
  )
}
