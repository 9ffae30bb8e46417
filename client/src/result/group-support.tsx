/** How far each group supports each item: one sign per group. */
import { groupsOfItems } from '@cabildo/shared/workshop/result/groups-of-items'
import type { GroupFigure, Result } from '@cabildo/shared/workshop/result/result-types'
import type { RoomGroup } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../i18n/use-language.ts'
import { GroupDots } from '../ui/charts/group-dots.tsx'
import { bestFirst } from './figures.ts'
import { type Shown, sliceOf } from './shown.ts'
import { useFormats } from './use-formats.ts'
import { useMarkedGroups } from './use-marked-groups.ts'

interface Props {
  result: Result
  room: readonly Pick<RoomGroup, 'id'>[]
  shown?: Shown | undefined
  withTable?: boolean | undefined
}

export function GroupSupport({ result, room, shown, withTable }: Props) {
  const { t } = useTranslation('result')
  const inWords = useLocalText()
  const write = useFormats()
  const groups = useMarkedGroups(groupsOfItems(result), room)
  const figure = ({ id, support }: GroupFigure) => ({ id, value: support, text: write.percent(support) })
  return (
    <GroupDots
      title={t('groupSupport.title')}
      desc={t('groupSupport.desc', { count: groups.length })}
      tableToggle={withTable ? t('numbers') : undefined}
      names={{ item: t('item'), overall: t('groupSupport.overall', { n: result.n }) }}
      groups={groups.map((group) => ({
        ...group,
        name: group.n === 0 ? group.name : t('groupN', { ...group, group: group.name }),
      }))}
      threshold={{
        value: result.thresholds.support,
        text: t('groupSupport.threshold', { share: write.percent(result.thresholds.support) }),
      }}
      gap={withTable ? undefined : 0.045}
      rows={sliceOf(bestFirst(result.items), shown).map(({ id, text, people, groups: figures }) => ({
        id,
        label: inWords(text),
        overall:
          people.answered === 0
            ? { value: null, text: t('noFigure') }
            : {
                value: people.support / people.answered,
                text: write.percent(people.support / people.answered),
              },
        groups: figures.filter(({ n }) => n > 0).map(figure),
      }))}
    />
  )
}
