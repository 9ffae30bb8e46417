/** Whether an actor is in the room, and whether its word decides, as this person says. */
import { SEATS, type SeatState } from '@cabildo/shared/kinds/map/marks'
import type { Statement } from '@cabildo/shared/kinds/map/schema'
import type { ToldSeats } from '@cabildo/shared/kinds/map/view'
import { useTranslation } from 'react-i18next'
import { CheckField } from '../../fields/check-field.tsx'
import { SelectField } from '../../fields/select-field.tsx'
import type { OwnWord } from './own-map.ts'
import styles from './phone.module.css'
import { SEAT_SIGNS } from './signs.ts'
import { useTold } from './use-told.ts'
import { WordLine } from './word-line.tsx'

interface Props {
  actor: string
  open: boolean
  told: ToldSeats | null
  wordOn: (about: Statement) => OwnWord
  onSay: (about: Statement) => void
}

export function SeatFields({ actor, open, told, wordOn, onSay }: Props) {
  const { t } = useTranslation('kind-map')
  const { seats, seatOf } = useTold()
  const { statement, last } = wordOn({ what: 'seat', actor, seat: null })
  const own = statement?.what === 'seat' ? statement.seat : null
  const say = (state: SeatState | '', high: boolean) =>
    onSay({ what: 'seat', actor, seat: state === '' ? null : { state, rank: high ? 'high' : 'other' } })
  const high = own?.rank === 'high'
  return (
    <>
      {open ? (
        <>
          <SelectField<SeatState | ''>
            label={t('seat.label')}
            value={own?.state ?? ''}
            options={[
              { value: '', label: t('seat.none') },
              ...SEATS.map((state) => ({
                value: state,
                label: `${SEAT_SIGNS[state]} ${t(`seat.${state}`)}`,
              })),
            ]}
            onChange={(state) => say(state, high)}
          />
          {own !== null && (
            <CheckField
              label={t('rank.question')}
              checked={high}
              onChange={(checked) => say(own.state, checked)}
            />
          )}
        </>
      ) : (
        own !== null && <p className={styles.closedField}>{t('phone.yourWord', { value: seatOf(own) })}</p>
      )}
      <WordLine last={last} told={told === null ? '' : seats(told)} />
    </>
  )
}
