/** The mean of each group on every row's scale, from its lowest to its highest end: one sign per group. */
import { shareOfScale } from '@cabildo/shared/kinds/assess/figure'
import { scaleOf } from '@cabildo/shared/kinds/assess/scale'
import type { AssessConfig } from '@cabildo/shared/kinds/assess/schema'
import { groupsOfItems } from '@cabildo/shared/workshop/result/groups-of-items'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import type { RoomGroup } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { type Shown, sliceOf } from '../../result/shown.ts'
import { useMarkedGroups } from '../../result/use-marked-groups.ts'
import { GroupDots } from '../../ui/charts/group-dots.tsx'
import { useScaleWords } from './use-scale-words.ts'

interface Props {
  config: AssessConfig
  result: Result
  room: readonly Pick<RoomGroup, 'id'>[]
  shown?: Shown | undefined
  withTable?: boolean | undefined
}

export function GroupMeans({ config, result, room, shown, withTable }: Props) {
  const { t } = useTranslation(['kind-assess', 'result'])
  const text = useLocalText()
  const words = useScaleWords()
  const groups = useMarkedGroups(groupsOfItems(result), room)
  const figure = (item: string, mean: number | null) => {
    const scale = scaleOf(config, item)
    return mean === null
      ? { value: null, text: t('result:noFigure') }
      : { value: shareOfScale(scale, mean), text: words.mean(scale, mean) }
  }
  return (
    <GroupDots
      title={t('means.title')}
      desc={t('means.desc', { count: groups.length })}
      tableToggle={withTable ? t('result:numbers') : undefined}
      names={{ item: t('result:item'), overall: t('result:groupSupport.overall', { n: result.n }) }}
      groups={groups.map((group) => ({
        ...group,
        name: group.n === 0 ? group.name : t('result:groupN', { ...group, group: group.name }),
      }))}
      axis={[
        { value: 0, text: t('means.low') },
        { value: 1, text: t('means.high') },
      ]}
      gap={withTable ? undefined : 0.045}
      rows={sliceOf(result.items, shown).map((item) => ({
        id: item.id,
        label: text(item.text),
        overall: {
          ...figure(item.id, item.people.mean),
          ...(item.people.mean === null
            ? {}
            : { text: words.figure(scaleOf(config, item.id), item.people.mean) }),
        },
        groups: item.groups
          .filter(({ n }) => n > 0)
          .map(({ id, mean }) => ({ id, ...figure(item.id, mean) })),
      }))}
    />
  )
}
