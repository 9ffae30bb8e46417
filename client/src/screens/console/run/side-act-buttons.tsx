/** Everything one may also do with a step: show it, skip its reveal, hide, go back, reopen with what is kept stated. */
import type { Command } from '@cabildo/shared/workshop/commands'
import type { AgendaEntry, FacilitatorView } from '@cabildo/shared/workshop/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Attempt } from '../../../fields/use-attempt.ts'
import { Button } from '../../../ui/button.tsx'
import type { IconName } from '../../../ui/icons.tsx'
import type { RunCommand } from '../run-command.ts'
import { ReopenDialog } from './reopen-dialog.tsx'
import styles from './run.module.css'
import { sideActs } from './side-acts.ts'

interface Props {
  view: FacilitatorView
  entry: AgendaEntry
  run: RunCommand
  attempt: Attempt
}

const icons: Record<string, IconName> = {
  show: 'eye',
  'open-again': 'undo',
  reopen: 'undo',
  hide: 'eye-off',
  'step-back': 'arrow-left',
  skip: 'arrow-right',
}

export function SideActButtons({ view, entry, run, attempt }: Props) {
  const { t } = useTranslation('console')
  const [reopening, setReopening] = useState(false)
  const acts = sideActs(view, entry)
  const send = (name: string, command: Command) => {
    attempt.attempt(`secondary ${name}`, () => run(command)).catch(() => {})
  }
  if (acts.length === 0) return null
  return (
    <div className={styles.sideActs}>
      {acts.map(({ name, command, asks }) => (
        <Button
          key={name}
          icon={icons[name]}
          busy={attempt.busy === `secondary ${name}`}
          onClick={() => (asks ? setReopening(true) : send(name, command))}
        >
          {t(`side.${name}`)}
        </Button>
      ))}
      <ReopenDialog
        open={reopening}
        entry={entry}
        delphi={view.current?.id === entry.setup.id ? (view.current.result?.delphi ?? null) : null}
        onAnswer={(again) => {
          setReopening(false)
          if (again) send('reopen', { type: 'reopen-round', activity: entry.setup.id, ...again })
        }}
      />
    </div>
  )
}
