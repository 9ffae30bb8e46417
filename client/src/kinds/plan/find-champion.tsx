/** Asks a group, or somebody by name, on the phones; or notes what somebody in the room has answered aloud. */
import { PLEDGE_NAME_MAX } from '@cabildo/shared/kinds/plan/limits'
import type { Ask, Part } from '@cabildo/shared/kinds/plan/schema'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SelectField } from '../../fields/select-field.tsx'
import { useLocalText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './facilitator.module.css'
import { useDesk } from './use-desk.ts'

interface Props {
  row: string
  as: Part
  /** What is asked already. */
  ask: Ask | undefined
  /** Whose trouble a failure is. */
  name: string
}

export function FindChampion({ row, as, ask, name }: Props) {
  const { t } = useTranslation('kind-plan')
  const inWords = useLocalText()
  const { groups, run, attempt } = useDesk()
  const [group, setGroup] = useState('')
  const [who, setWho] = useState('')
  const chosen = group === '' ? null : group
  const named = who.trim() === '' ? {} : { name: who }
  const say = (action: object, done: string) => {
    run(name, { row, as, ...action }, done)
      .then((accepted) => accepted && setWho(''))
      .catch(() => {})
  }
  const noted = who.trim() === '' ? (ask?.name ?? '') : who
  return (
    <>
      {groups.length > 0 && (
        <SelectField
          label={t('find.group')}
          value={group}
          options={[
            { value: '', label: t('find.anyGroup') },
            ...groups.map(({ id, name: words }) => ({ value: id ?? '', label: inWords(words) })),
          ]}
          onChange={setGroup}
        />
      )}
      <TextField
        label={t('find.name')}
        help={t('find.nameHelp')}
        value={who}
        onChange={setWho}
        limit={PLEDGE_NAME_MAX}
      />
      <p className={styles.buttons}>
        <Button
          icon="phone"
          busy={attempt.busy === name}
          disabled={chosen === null && who.trim() === ''}
          onClick={() => say({ type: 'ask', group: chosen, ...named }, t('find.asked'))}
        >
          {t('find.ask')}
        </Button>
        <Button
          look="quiet"
          icon="hand"
          disabled={noted === ''}
          onClick={() =>
            say({ type: 'offer', name: noted, group: chosen ?? ask?.group ?? null }, t('find.noted'))
          }
        >
          {t('find.note')}
        </Button>
        {ask && (
          <Button look="quiet" icon="close" onClick={() => say({ type: 'decline' }, t('find.declineNoted'))}>
            {t('find.noteDecline')}
          </Button>
        )}
      </p>
    </>
  )
}
