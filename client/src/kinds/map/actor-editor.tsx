/** Name and sector of an actor, typed by the facilitator. */
import { ACTOR_NAME_MAX } from '@cabildo/shared/kinds/map/limits'
import { SECTORS, type Sector } from '@cabildo/shared/kinds/map/marks'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import { SelectField } from '../../fields/select-field.tsx'
import type { Attempt } from '../../fields/use-attempt.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import desk from '../desk.module.css'

interface Props {
  /** The name of the act, under which its trouble is shown. */
  name: string
  submit: string
  attempt: Attempt
  initial?: { name: string; sector: Sector | null } | undefined
  /** Resolves with whether it was recorded. */
  onSend: (name: string, sector: Sector) => Promise<boolean>
  onCancel?: (() => void) | undefined
}

export function ActorEditor({ name, submit, attempt, initial, onSend, onCancel }: Props) {
  const { t } = useTranslation('kind-map')
  const [words, setWords] = useState(initial?.name ?? '')
  const [sector, setSector] = useState<Sector>(initial?.sector ?? 'other')
  const send = (event: FormEvent) => {
    event.preventDefault()
    onSend(words, sector)
      .then((done) => done && onCancel === undefined && setWords(''))
      .catch(() => {})
  }
  return (
    <form className={desk.form} onSubmit={send}>
      <TextField label={t('phone.actorName')} value={words} onChange={setWords} limit={ACTOR_NAME_MAX} />
      <SelectField
        label={t('sector.label')}
        value={sector}
        options={SECTORS.map((value) => ({ value, label: t(`sector.${value}`) }))}
        onChange={setSector}
      />
      <RefusalLine attempt={attempt} of={name} />
      <p className={desk.buttons}>
        <Button type="submit" icon="check" busy={attempt.busy === name}>
          {submit}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t('lead.cancel')}</Button>}
      </p>
    </form>
  )
}
