/** What can be settled, row by row: its name, what people say, and the values to choose from. */
import { MARKS, RANKS, SEATS, STRENGTHS } from '@cabildo/shared/kinds/map/marks'
import type { MapConfig, Statement } from '@cabildo/shared/kinds/map/schema'
import type { MapManage } from '@cabildo/shared/kinds/map/view'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { holds, useTold } from './use-told.ts'

export type SettleChoice = { value: string; label: string; statement: Statement }
export type SettleRow = {
  id: string
  title: string
  /** What people say, and what was settled; '' when nothing. */
  told: string
  isSettled: boolean
  /** What holds now, or what most people say: the choice to begin with. */
  first: string
  /** Takes the settlement back. */
  about: Statement
  /** Nothing at all comes first. */
  choices: SettleChoice[]
}
export type SettleSection = { id: string; title: string | null; rows: SettleRow[] }

export type Settleable = 'marks' | 'links' | 'seats'

export function useSettleRows() {
  const { t } = useTranslation('kind-map')
  const inWords = useLocalText()
  const { marks, strengths, seats, seatOf } = useTold()

  const markSections = ({ cards }: MapManage, { functions }: MapConfig): SettleSection[] =>
    cards.map(({ id: actor, name, marks: cells }) => ({
      id: actor,
      title: inWords(name),
      rows: functions.map(({ id: task, text }) => {
        const told = cells.find((cell) => cell.function === task)?.told ?? { said: [], settled: null }
        const about = (mark: (typeof MARKS)[number] | null): Statement => ({
          what: 'mark',
          actor,
          function: task,
          mark,
        })
        return {
          id: `${actor} ${task}`,
          title: inWords(text),
          told: marks(told),
          isSettled: told.settled !== null,
          first: holds(told)[0] ?? '',
          about: about(null),
          choices: [
            { value: '', label: t('mark.none'), statement: about(null) },
            ...MARKS.map((mark) => ({ value: mark, label: t(`mark.${mark}`), statement: about(mark) })),
          ],
        }
      }),
    }))

  const linkSections = ({ cards, links }: MapManage): SettleSection[] => {
    const nameOf = (id: string) => inWords(cards.find((actor) => actor.id === id)?.name)
    const rows = links.map(({ one, other, told }): SettleRow => {
      const about = (strength: (typeof STRENGTHS)[number] | null): Statement => ({
        what: 'link',
        one,
        other,
        strength,
      })
      return {
        id: `${one} ${other}`,
        title: `${nameOf(one)} – ${nameOf(other)}`,
        told: strengths(told),
        isSettled: told.settled !== null,
        first: holds(told)[0] ?? '',
        about: about(null),
        choices: [
          { value: '', label: t('strength.none'), statement: about(null) },
          ...STRENGTHS.map((value) => ({ value, label: t(`strength.${value}`), statement: about(value) })),
        ],
      }
    })
    return [{ id: 'links', title: null, rows }]
  }

  const seatSections = ({ cards }: MapManage): SettleSection[] => [
    {
      id: 'seats',
      title: null,
      rows: cards.map(({ id: actor, name, seat: told }): SettleRow => {
        const none: Statement = { what: 'seat', actor, seat: null }
        const [held] = holds(told)
        return {
          id: actor,
          title: inWords(name),
          told: seats(told),
          isSettled: told.settled !== null,
          first: held ? `${held.state} ${held.rank}` : '',
          about: none,
          choices: [
            { value: '', label: t('seat.none'), statement: none },
            ...SEATS.flatMap((state) =>
              RANKS.map((rank) => ({
                value: `${state} ${rank}`,
                label: seatOf({ state, rank }),
                statement: { what: 'seat', actor, seat: { state, rank } } as const,
              })),
            ),
          ],
        }
      }),
    },
  ]

  return (what: Settleable, manage: MapManage, config: MapConfig): SettleSection[] => {
    if (what === 'marks') return markSections(manage, config)
    return what === 'links' ? linkSections(manage) : seatSections(manage)
  }
}
