/** Where groups differ, on the first page: in the choice that the priorities come from, in other steps, and what was kept of those who did not agree. */
import { ConsentDetail } from '@cabildo/shared/kinds/consent/schema'
import type { ReportSection } from '@cabildo/shared/workshop/report/editions'
import type { ReportModel } from '@cabildo/shared/workshop/report/report-model'
import { groupName } from '../group-name.ts'
import { chosenIn, countDivided, isDivided, type Judged, judgedIn, narrowBasis } from '../judged.ts'
import { activityTitle, type ReportContext } from '../report-context.ts'
import type { Translator } from '../translator.ts'
import { LINES } from './short-priorities.tsx'

type Props = { context: ReportContext; sections: readonly ReportSection[] }

export function ShortApart({ context, sections }: Props) {
  const { model, words } = context
  const { t } = words
  const judged = judgedIn(chosenIn(model))
  const divided = judged.filter(({ item }) => isDivided(item))
  const kept = keptIn(model)
  const isPrinted = sections.includes('dissent')
  return (
    <>
      <p>
        <b>{t('short.apart')}</b> {inOneSentence(words, judged, divided)}
      </p>
      {divided.length === 0 ? null : (
        <ul>
          {divided.slice(0, LINES).map((each) => (
            <Divided key={each.item.id} words={words} judged={each} />
          ))}
        </ul>
      )}
      <Elsewhere context={context} />
      {kept.reservations + kept.blocks > 0 ? (
        <p>{t(isPrinted ? 'short.kept' : 'short.keptCount', kept)}</p>
      ) : null}
    </>
  )
}

/** That nothing divides the room is said only where groups were compared in every item. */
function inOneSentence({ t }: Translator, judged: readonly Judged[], divided: readonly Judged[]): string {
  if (divided.length > 0) return ''
  if (judged.length === 0) return t('short.noResult')
  const alone = judged.filter((each) => narrowBasis(each) === 'room').length
  if (alone === judged.length) return t('short.notCompared')
  return alone === 0 ? t('short.none') : t('short.noneCompared', { count: alone })
}

function Divided({ words, judged: { item, result } }: { words: Translator; judged: Judged }) {
  const { t, local, percent } = words
  const { text, label, why } = item
  return (
    <li>
      <bdi>{local(text)}</bdi>:{' '}
      {t(`dissent.${label}`, {
        group: why.group === undefined ? '' : groupName(words, result, why.group),
        low: percent(why.lowest ?? 0),
        high: percent(why.highest ?? 0),
      })}
    </li>
  )
}

/** Steps other than the one that the priorities come from, with the number of items that divide the groups there. */
function Elsewhere({ context }: { context: ReportContext }) {
  const { model, words } = context
  const { t, list } = words
  const steps = model.activities.flatMap((activity) => {
    const count = activity.id === model.priorities.activity ? 0 : countDivided(activity)
    return count === 0 ? [] : [t('short.step', { step: activityTitle(context, activity.id), count })]
  })
  return steps.length === 0 ? null : <p>{t('short.elsewhere', { steps: list(steps) })}</p>
}

function keptIn({ activities }: ReportModel): { reservations: number; blocks: number } {
  const consents = activities.flatMap(({ rounds }) =>
    rounds.flatMap((round) => ConsentDetail.safeParse(round.result?.detail).data ?? []),
  )
  return {
    reservations: consents.reduce((sum, { reservations }) => sum + reservations.length, 0),
    blocks: consents.reduce((sum, { items }) => sum + items.reduce((all, { blocks }) => all + blocks, 0), 0),
  }
}
