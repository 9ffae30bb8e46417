/** The numbers of the sheets, and which of them are entered in the round that is open. */
import type { StandIn } from '@cabildo/shared/workshop/people-view'
import type { OperatorView } from '@cabildo/shared/workshop/view'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { OutboxEntry } from '../../net/outbox-entry.ts'
import { classNames } from '../../ui/class-names.ts'
import { GroupMark } from '../../ui/group-mark.tsx'
import { Icon } from '../../ui/icons.tsx'
import styles from './desk.module.css'
import { stateOf } from './desk-entries.ts'
import { GroupSelect } from './group-select.tsx'
import { isAsked } from './is-asked.ts'
import { useGroupNames } from './use-group-names.ts'

interface Props {
  view: OperatorView
  entries: readonly OutboxEntry[]
  /** A group's id; '' for all. */
  filter: string
  /** The sheet that was left last: the keyboard comes back to it. */
  back: string | null
  onFilter: (group: string) => void
  onOpen: (person: string) => void
}

const signs = { entered: 'check', waiting: 'clock', refused: 'alert', missing: null } as const

export function Sheets({ view, entries, filter, back, onFilter, onOpen }: Props) {
  const { t } = useTranslation('desk')
  const { nameOf, choices } = useGroupNames(view)
  const last = useRef<HTMLButtonElement>(null)
  useEffect(() => last.current?.focus(), [])
  const sheets = view.standIns
    .filter(({ channel, group }) => channel === 'paper' && (filter === '' || group === filter))
    .sort((one, other) => one.number - other.number)
  const anyPaper = view.standIns.some(({ channel }) => channel === 'paper')
  const { current } = view
  const open = isAsked(view)
  const stateNow = (sheet: StandIn) => (open && current ? stateOf(sheet, entries, current) : null)
  const entered = sheets.filter((sheet) => stateNow(sheet) === 'entered').length
  return (
    <section className={styles.section} aria-labelledby="desk-sheets">
      <h2 id="desk-sheets">{t('sheets.title')}</h2>
      {!anyPaper && <p className={styles.soft}>{t('sheets.none')}</p>}
      {anyPaper && (
        <>
          <GroupSelect
            label={t('sheets.filter')}
            choices={[{ id: '', name: t('sheets.all'), index: -1 }, ...(choices.length > 1 ? choices : [])]}
            value={filter}
            onChange={onFilter}
          />
          <p>
            {open
              ? t('sheets.count', { entered, all: sheets.length, missing: sheets.length - entered })
              : t('sheets.notOpen')}
          </p>
          <ul className={styles.grid}>
            {sheets.map((sheet) => {
              const state = stateNow(sheet)
              const sign = state && signs[state]
              const group = nameOf(sheet.group)
              return (
                <li key={sheet.id}>
                  <button
                    ref={sheet.id === back ? last : undefined}
                    type="button"
                    className={classNames(styles.sheet, state === 'entered' && styles.entered)}
                    onClick={() => onOpen(sheet.id)}
                  >
                    {group.index >= 0 && <GroupMark index={group.index} />}
                    <span aria-hidden="true">{sheet.number}</span>
                    <span className={styles.sign}>{sign && <Icon name={sign} size="1em" />}</span>
                    <span className="sr-only">
                      {t('sheets.sheet', { number: sheet.number })}, {group.name}
                      {state && `, ${t(`sheets.state.${state}`)}`}
                    </span>
                  </button>
                </li>
              )
            })}
          </ul>
          {open && (
            <p className={styles.legend}>
              {(['entered', 'waiting', 'refused'] as const).map((state) => (
                <span key={state}>
                  <Icon name={signs[state]} size="1em" /> {t(`sheets.state.${state}`)}
                </span>
              ))}
              <span>{t('sheets.unsigned')}</span>
            </p>
          )}
        </>
      )}
    </section>
  )
}
