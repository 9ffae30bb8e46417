/** What the lines and shapes of the drawing mean. */
import { SECTORS, STRENGTHS } from '@cabildo/shared/kinds/map/marks'
import type { MapActor } from '@cabildo/shared/kinds/map/view'
import { useTranslation } from 'react-i18next'
import { GroupMark } from '../../ui/group-mark.tsx'
import styles from './board.module.css'
import lines from './link-map.module.css'
import { sectorMark } from './signs.ts'

interface Props {
  actors: readonly MapActor[]
}

export function LinkKey({ actors }: Props) {
  const { t } = useTranslation('kind-map')
  return (
    <ul className={styles.key} aria-label={t('board.key')}>
      {STRENGTHS.map((strength) => (
        <li key={strength}>
          <svg viewBox="0 0 60 12" className={styles.sample} aria-hidden="true" focusable="false">
            <line x1="4" y1="6" x2="56" y2="6" className={lines[strength]} />
          </svg>
          {t(`strength.${strength}`)}
        </li>
      ))}
      {SECTORS.filter((sector) => actors.some((actor) => actor.sector === sector)).map((sector) => (
        <li key={sector}>
          <GroupMark index={sectorMark(sector)} /> <span>{t(`sector.${sector}`)}</span>
        </li>
      ))}
    </ul>
  )
}
