/** Which earlier votes a table is drawn of; every one where none is chosen. */
import { useTranslation } from 'react-i18next'
import { CheckField } from '../../fields/check-field.tsx'
import fields from '../../fields/fields.module.css'
import { useLocalText } from '../../i18n/use-language.ts'
import type { EditorProps } from '../kind-ui.ts'

interface Props {
  chosen: readonly string[]
  earlier: NonNullable<EditorProps['earlier']>
  onChange: (votes: string[]) => void
  disabled?: boolean | undefined
}

export function TableVotes({ chosen, earlier, onChange, disabled }: Props) {
  const { t } = useTranslation('console')
  const text = useLocalText()
  const votes = earlier.filter(({ votes, id }) => votes || chosen.includes(id))
  const choose = (id: string, on: boolean) =>
    onChange(earlier.flatMap((each) => ((each.id === id ? on : chosen.includes(each.id)) ? [each.id] : [])))
  return (
    <fieldset>
      <legend className={fields.label}>{t('present.votes')}</legend>
      <p className={fields.help}>{t('present.allVotes')}</p>
      {votes.map(({ id, title }) => (
        <CheckField
          key={id}
          label={text(title)}
          checked={chosen.includes(id)}
          onChange={(on) => choose(id, on)}
          disabled={disabled}
        />
      ))}
    </fieldset>
  )
}
