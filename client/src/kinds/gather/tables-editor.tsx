/** Whether people write at tables, how many there are, and how much each brings to the plenary. */
import { BRING_MOST, TABLES_FEWEST, TABLES_MOST } from '@cabildo/shared/kinds/gather/limits'
import type { Tables } from '@cabildo/shared/kinds/gather/tables-schema'
import { useTranslation } from 'react-i18next'
import { CheckField } from '../../fields/check-field.tsx'
import { NumberField } from '../../fields/number-field.tsx'

const STARTER: Tables = { count: 6, bring: 3 }

interface Props {
  tables: Tables | null
  onChange: (tables: Tables | null) => void
  disabled?: boolean | undefined
}

export function TablesEditor({ tables, onChange, disabled }: Props) {
  const { t } = useTranslation(['kind-gather', 'console'])
  const outside = (min: number, max: number) => t('console:field.outside', { min, max })
  return (
    <>
      <CheckField
        label={t('tables.editor.tables')}
        help={t('tables.editor.help')}
        checked={tables !== null}
        onChange={(on) => onChange(on ? STARTER : null)}
        disabled={disabled}
      />
      {tables && (
        <>
          <NumberField
            label={t('tables.editor.count')}
            value={tables.count}
            min={TABLES_FEWEST}
            max={TABLES_MOST}
            outside={outside(TABLES_FEWEST, TABLES_MOST)}
            onChange={(count) => onChange({ ...tables, count })}
            disabled={disabled}
          />
          <NumberField
            label={t('tables.editor.bring')}
            value={tables.bring}
            min={1}
            max={BRING_MOST}
            outside={outside(1, BRING_MOST)}
            onChange={(bring) => onChange({ ...tables, bring })}
            disabled={disabled}
          />
        </>
      )}
    </>
  )
}
