/** How the answers to each proposal spread over the eight gradients, blocks noted beside the proposal. */
import { LEVELS, SUPPORT_LEVELS } from '@cabildo/shared/kinds/consent/scale'
import { ConsentDetail } from '@cabildo/shared/kinds/consent/schema'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { bestFirst } from '../../result/figures.ts'
import { type Shown, sliceOf } from '../../result/shown.ts'
import { useFormats } from '../../result/use-formats.ts'
import { StackedLevels } from '../../ui/charts/stacked-levels.tsx'

interface Props {
  result: Result
  shown?: Shown | undefined
  withTable?: boolean | undefined
}

/** Abstaining and asking for discussion are beside the line; "I can live with it" (6) is still support. */
const sideOf = (level: (typeof LEVELS)[number]) => {
  if (SUPPORT_LEVELS.some((each) => each === level)) return 'for'
  return level === 4 || level === 5 ? 'aside' : 'against'
}

export function LevelStrips({ result, shown, withTable }: Props) {
  const { t } = useTranslation(['result', 'kinds-phone'])
  const inWords = useLocalText()
  const write = useFormats()
  const detail = ConsentDetail.safeParse(result.detail)
  if (!detail.success) return null
  return (
    <StackedLevels
      title={t('consent.title')}
      desc={t('consent.desc')}
      tableToggle={withTable ? t('numbers') : undefined}
      names={{ item: t('item') }}
      levels={LEVELS.map((level) => ({
        id: String(level),
        label: t(`kinds-phone:consent.level.${level}`),
        tone: level,
        side: sideOf(level),
      }))}
      rows={sliceOf(bestFirst(result.items), shown).map(({ id, text }) => {
        const found = detail.data.items.find((item) => item.id === id)
        const all = (found?.counts ?? []).reduce((sum, count) => sum + count, 0)
        const support =
          found && found.answered > 0 ? write.percent(found.support / found.answered) : t('noFigure')
        return {
          id,
          label: inWords(text),
          note: t('consent.note', { support, n: found?.answered ?? 0 }),
          shares: (found?.counts ?? []).map((count, index) => ({
            level: String(index + 1),
            share: all === 0 ? 0 : count / all,
            text: String(count),
            short: String(count),
          })),
        }
      })}
    />
  )
}
