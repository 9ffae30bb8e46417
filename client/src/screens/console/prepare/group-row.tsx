/** One stakeholder group: sign, name in each language, seats. */
import type { Language } from '@cabildo/shared/text'
import { GROUP_NAME_MAX, type Group } from '@cabildo/shared/workshop/setup'
import { useTranslation } from 'react-i18next'
import { LocalTextField } from '../../../fields/local-text-field.tsx'
import { NumberField } from '../../../fields/number-field.tsx'
import { useLocalText } from '../../../i18n/use-language.ts'
import { Button } from '../../../ui/button.tsx'
import { GroupMark } from '../../../ui/group-mark.tsx'
import styles from './prepare.module.css'

interface Props {
  group: Group
  mark: number
  present: number
  languages: readonly Language[]
  onChange: (part: Partial<Group>) => void
  onRemove: () => void
  disabled: boolean
}

const MOST = 10_000

export function GroupRow({ group, mark, present, languages, onChange, onRemove, disabled }: Props) {
  const { t } = useTranslation('console')
  const inWords = useLocalText()
  return (
    <li className={styles.group}>
      <GroupMark index={mark} size="1.6em" />
      <div className={styles.groupName}>
        <LocalTextField
          label={t('groups.name')}
          value={group.name}
          onChange={(name) => onChange({ name })}
          languages={languages}
          limit={GROUP_NAME_MAX}
          disabled={disabled}
        />
      </div>
      <NumberField
        label={t('groups.target')}
        value={group.seats}
        min={0}
        max={MOST}
        outside={t('field.outside', { min: 0, max: MOST })}
        onChange={(seats) => onChange({ seats })}
        disabled={disabled}
      />
      <Button look="quiet" icon="trash" iconOnly disabled={disabled} onClick={onRemove}>
        {t('groups.remove', { name: inWords(group.name), count: present })}
      </Button>
    </li>
  )
}
