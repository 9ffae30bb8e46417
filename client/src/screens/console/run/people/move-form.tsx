/** Another group: chosen first and then done, so that the keyboard passes over groups without moving anybody. */
import type { Group } from '@cabildo/shared/workshop/setup'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SelectField } from '../../../../fields/select-field.tsx'
import { Button } from '../../../../ui/button.tsx'
import styles from './people.module.css'
import type { PersonWords } from './person-words.ts'

interface Props {
  groups: readonly Group[]
  words: PersonWords
  now: string | null
  busy: boolean
  onMove: (group: string) => void
}

export function MoveForm({ groups, words, now, busy, onMove }: Props) {
  const { t } = useTranslation('people')
  const [chosen, setChosen] = useState<string | null>(null)
  const to = chosen ?? now ?? ''
  const none = now === null ? [{ value: '', label: words.groupOf(null) }] : []
  return (
    <div className={styles.move}>
      <div className={styles.moveTo}>
        <SelectField
          label={t('move.group')}
          value={to}
          options={[...none, ...groups.map(({ id }) => ({ value: id, label: words.groupOf(id) }))]}
          onChange={setChosen}
        />
      </div>
      <Button
        busy={busy}
        aria-disabled={to === (now ?? '')}
        onClick={() => {
          if (to !== (now ?? '')) onMove(to)
        }}
      >
        {t('move.do')}
      </Button>
    </div>
  )
}
