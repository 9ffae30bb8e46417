/** The text that is presented, and whether earlier votes are laid side by side. */
import { BODY_MAX, PresentConfig } from '@cabildo/shared/kinds/present/schema'
import { useTranslation } from 'react-i18next'
import { CheckField } from '../../fields/check-field.tsx'
import { LocalTextField } from '../../fields/local-text-field.tsx'
import type { EditorProps } from '../kind-ui.ts'
import { TableVotes } from './table-votes.tsx'

export function PresentEditor({ config, onChange, languages, earlier, disabled }: EditorProps) {
  const { t } = useTranslation('console')
  const parsed = PresentConfig.safeParse(config)
  const { body, table } = parsed.success ? parsed.data : { body: {}, table: undefined }
  return (
    <>
      <LocalTextField
        label={t('present.body')}
        value={body}
        onChange={(written) => onChange({ ...(table ? { table } : {}), body: written })}
        languages={languages}
        limit={BODY_MAX}
        multiline
        rows={5}
        disabled={disabled}
      />
      <CheckField
        label={t('present.table')}
        help={t('present.tableHelp')}
        checked={table !== undefined}
        onChange={(drawn) => onChange(drawn ? { body, table: { votes: [] } } : { body })}
        disabled={disabled}
      />
      {table && (
        <TableVotes
          chosen={table.votes}
          earlier={earlier ?? []}
          onChange={(votes) => onChange({ body, table: { votes } })}
          disabled={disabled}
        />
      )}
    </>
  )
}
