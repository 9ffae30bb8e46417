/** One row of a plan in its table. */
import { PARTS } from '@cabildo/shared/kinds/plan/lists'
import type { ShownRow } from '@cabildo/shared/kinds/plan/view'
import { SOMEBODY } from '@cabildo/shared/kinds/somebody'
import type { Translator } from '../translator.ts'
import { writtenDay } from './written-day.ts'

interface Props {
  row: ShownRow
  /** The item it grew from. */
  item: string
  words: Translator
  groupName: (id: string | null) => string
}

export function PlanRow({ row, item, words, groupName }: Props) {
  const { t } = words
  const { action, milestone, due, pledges, barriers, opportunities, status, note, earlier } = row
  const { resources, support, addressee, partner, checkIns } = row
  const asked = support && [support, addressee].filter(Boolean).join(' → ')
  const days = checkIns?.map((day) => writtenDay(words, day)).join(' · ')
  return (
    <tr lang={row.language}>
      <th scope="row">
        <bdi>{action}</bdi>
        <Note label={t('plan.growsFrom')} text={item} />
        <Note label={t('plan.barriers')} text={barriers} />
        <Note label={t('plan.opportunities')} text={opportunities} />
      </th>
      <td>
        <bdi>{milestone ?? t('plan.noMilestone')}</bdi>
        {due === undefined ? null : <Note label={t('plan.due')} text={writtenDay(words, due)} />}
      </td>
      <td>
        {PARTS.map((as) => {
          const pledge = pledges[as]
          const group = pledge ? groupName(pledge.group) : ''
          return (
            <div key={as}>
              {pledge ? (
                <>
                  <span className="note">{t(`plan.${as}`)}: </span>
                  <bdi>{pledge.name === SOMEBODY ? t('plan.somebody') : pledge.name}</bdi>
                  {group === '' ? '' : ` (${group})`}
                  {pledge.onBehalf ? <span className="note"> · {t('plan.onBehalf')}</span> : null}
                </>
              ) : (
                t(`plan.nobody.${as}`)
              )}
            </div>
          )
        })}
      </td>
      <td>
        <bdi>{resources}</bdi>
        <Note label={t('plan.support')} text={asked} />
      </td>
      <td>
        <bdi>{partner === SOMEBODY ? t('plan.somebody') : partner}</bdi>
        <div>{days}</div>
      </td>
      <td>
        {t(`plan.is.${status}`)}
        {earlier ? <div className="note">{t('plan.earlier')}</div> : null}
        <div className="note">
          <bdi>{note}</bdi>
        </div>
      </td>
    </tr>
  )
}

function Note({ label, text }: { label: string; text: string | undefined }) {
  if (!text) return null
  return (
    <div className="note">
      {label}: <bdi>{text}</bdi>
    </div>
  )
}
