/** What a rule of adoption said of an item. Read of the room as one it knows no least convinced group. */
import type { RuledVerdict } from '@cabildo/shared/workshop/result/result-types'
import type { Translator } from './translator.ts'

export function verdictText({ t, percent }: Translator, { why, by, missing }: RuledVerdict): string {
  return why === 'too-little-support' && by === 'room'
    ? t('verdict.shortInRoom', { percent: percent(missing) })
    : t(`verdict.${why}`, { percent: percent(missing) })
}
