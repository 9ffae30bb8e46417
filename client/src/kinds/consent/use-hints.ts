/** What stands beside a level for somebody who is asked again: their own earlier answer, and where the room stood. */
import { type Level, SUPPORT_LINE } from '@cabildo/shared/kinds/consent/scale'
import type { EarlierItem } from '@cabildo/shared/workshop/earlier'
import { useTranslation } from 'react-i18next'

export function useHints(
  own: Level | undefined,
  room: EarlierItem | undefined,
): (level: Level) => string | undefined {
  const { t } = useTranslation('kinds-phone')
  const line: readonly Level[] = SUPPORT_LINE
  return (level) => {
    const place = line.indexOf(level)
    const said = [
      own === level && t('consent.before.own'),
      room && place >= 0 && room.median.includes(place) && t('consent.before.middle'),
      room &&
        place >= room.quartiles[0] &&
        place <= room.quartiles[1] &&
        !room.median.includes(place) &&
        t('consent.before.half'),
    ].filter((part) => typeof part === 'string')
    return said.length === 0 ? undefined : said.join(' · ')
  }
}
