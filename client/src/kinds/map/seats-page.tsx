/** Who sits in the room and who does not: a chair for every actor, with its state in words; high ranks first. */
import type { SeatState } from '@cabildo/shared/kinds/map/marks'
import type { MapActor } from '@cabildo/shared/kinds/map/view'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { Fit } from '../../result/fit.tsx'
import { sliceOf } from '../../result/shown.ts'
import styles from './board.module.css'
import { Chair } from './chair.tsx'
import { holds, useTold } from './use-told.ts'

const ORDER: readonly (SeatState | null)[] = ['empty-chair', 'absent', 'present', null]

export function SeatsPage({ actors }: { actors: readonly MapActor[] }) {
  const { t } = useTranslation('kind-map')
  const inWords = useLocalText()
  const { seats } = useTold()
  if (actors.length === 0) return <p className={styles.soft}>{t('board.noActors')}</p>
  const stateOf = ({ seat }: MapActor): SeatState | null => {
    const states = holds(seat).map(({ state }) => state)
    return ORDER.find((state) => state !== null && states.includes(state)) ?? null
  }
  const isHigh = ({ seat }: MapActor) => holds(seat).some(({ rank }) => rank === 'high')
  const ordered = [...actors].sort(
    (one, other) =>
      Number(isHigh(other)) - Number(isHigh(one)) ||
      ORDER.indexOf(stateOf(one)) - ORDER.indexOf(stateOf(other)),
  )
  return (
    <Fit count={ordered.length} of={JSON.stringify(ordered)}>
      {(shown) => (
        <ul className={styles.chairs}>
          {sliceOf(ordered, shown).map((actor) => (
            <li key={actor.id} className={styles.chair}>
              <Chair state={stateOf(actor)} />
              <span>
                <span className={styles.words}>{inWords(actor.name)}</span>
                <span className={styles.seat}>{seats(actor.seat) || t('seat.none')}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Fit>
  )
}
