/** Puts somebody without a phone on the speaking list. */
import { SPEAKER_NAME_MAX } from '@cabildo/shared/kinds/discuss/limits'
import type { RoomGroup } from '@cabildo/shared/workshop/view'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SelectField } from '../../fields/select-field.tsx'
import { useLocalText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import desk from '../desk.module.css'
import type { Leading } from './leading.ts'

interface Props extends Leading {
  room: readonly RoomGroup[]
  named: boolean
}

export function AddSpeaker({ room, named, run, attempt }: Props) {
  const { t } = useTranslation('kind-discuss')
  const inWords = useLocalText()
  const [name, setName] = useState('')
  const [group, setGroup] = useState('')
  const groups = room.flatMap(({ id, name: words }) =>
    id === null ? [] : [{ value: id, label: inWords(words) }],
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const announced = named && name.trim() !== '' ? { name: name.trim() } : {}
    run(
      'floor add',
      { type: 'raise-hand', group: group === '' ? null : group, ...announced },
      t('said.handAdded'),
    )
      .then((done) => done && setName(''))
      .catch(() => {})
  }
  return (
    <details className={desk.more}>
      <summary>{t('floor.add')}</summary>
      <form className={desk.form} onSubmit={submit}>
        <SelectField
          label={t('group.label')}
          value={group}
          options={[{ value: '', label: t('group.none') }, ...groups]}
          onChange={setGroup}
        />
        {named && (
          <TextField label={t('floor.name')} value={name} onChange={setName} limit={SPEAKER_NAME_MAX} />
        )}
        <p className={desk.buttons}>
          <Button type="submit" icon="plus" busy={attempt.busy === 'floor add'}>
            {t('floor.addNow')}
          </Button>
        </p>
      </form>
    </details>
  )
}
