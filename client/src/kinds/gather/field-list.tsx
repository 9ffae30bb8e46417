/** The fields of the form in their order, each closed to a line until it is worked on. */
import type { CardField, CardForm } from '@cabildo/shared/kinds/gather/form-schema'
import { fieldsOf, layoutOf } from '@cabildo/shared/kinds/gather/layout-parts'
import { FIELDS_MAX } from '@cabildo/shared/kinds/gather/limits'
import type { Language } from '@cabildo/shared/text'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { LiveRegion } from '../../ui/live-region.tsx'
import { useKeepFocus } from '../../ui/use-keep-focus.ts'
import { ClearFields } from './clear-fields.tsx'
import { FieldEditor } from './field-editor.tsx'
import { freshId, moved, playedBy, withFields } from './form-changes.ts'
import styles from './form-editor.module.css'
import { MoveButtons } from './move-buttons.tsx'
import { useNewName } from './use-new-name.ts'

interface Props {
  form: CardForm
  onChange: (form: CardForm) => void
  languages: readonly Language[]
  disabled: boolean
}

export function FieldList({ form, onChange, languages, disabled }: Props) {
  const { t } = useTranslation('kind-gather')
  const local = useLocalText()
  const newName = useNewName(languages)
  const { root, keep } = useKeepFocus<HTMLDivElement>()
  const [said, setSaid] = useState('')
  const [made, setMade] = useState<string | null>(null)
  const fields = fieldsOf(form)
  const change = (next: CardField[]) => onChange(withFields(form, next))
  const add = () => {
    const id = freshId('field', fields)
    const label = newName('newField')
    setMade(id)
    setSaid(t('editor.moved', { name: local(label), at: fields.length + 1 }))
    change([...fields, { id, label, type: 'text', required: false }])
  }
  const move = ({ id, label }: CardField, from: number, to: number) => {
    keep(to < from ? [`${id} up`, `${id} down`] : [`${id} down`, `${id} up`])
    setSaid(t('editor.moved', { name: local(label), at: to + 1 }))
    change(moved(fields, from, to))
  }
  const remove = (field: CardField, at: number) => {
    keep([`${fields[at + 1]?.id ?? fields[at - 1]?.id} remove`, 'add'])
    change(fields.filter((each) => each !== field))
  }
  return (
    <div ref={root} className={styles.list}>
      <LiveRegion text={said} />
      <p className={styles.legend}>{t('editor.fields', { count: fields.length })}</p>
      {fields.length === 0 && <p className={styles.note}>{t('editor.noFields')}</p>}
      <ol className={styles.fields}>
        {fields.map((field, at) => {
          const played = playedBy(form, field)
          const last = fields.length === 1 && layoutOf(form) === 'record'
          return (
            <li key={field.id} className={styles.field}>
              <details open={field.id === made || undefined}>
                <summary className={styles.summary}>
                  <strong>{t('editor.summary', { at: at + 1, name: local(field.label) })}</strong>
                  <span className={styles.note}>
                    {t(`editor.types.${field.type}`)}
                    {field.required && ` · ${t('editor.must')}`}
                  </span>
                </summary>
                <FieldEditor
                  field={field}
                  part={played?.part ?? null}
                  onChange={(next) => change(fields.map((each) => (each === field ? next : each)))}
                  languages={languages}
                  newOption={(number) => newName('newOption', number)}
                  disabled={disabled}
                />
              </details>
              <MoveButtons
                id={field.id}
                name={local(field.label)}
                at={at}
                of={fields.length}
                fixed={played?.needed === true || last}
                disabled={disabled}
                onMove={(to) => move(field, at, to)}
                onRemove={() => remove(field, at)}
              />
            </li>
          )
        })}
      </ol>
      <p className={styles.buttons}>
        <Button icon="plus" data-focus="add" disabled={disabled || fields.length >= FIELDS_MAX} onClick={add}>
          {t('editor.add')}
        </Button>
        {fields.length > 0 && <ClearFields onClear={() => onChange({})} disabled={disabled} />}
      </p>
      {fields.length >= FIELDS_MAX && <p className={styles.note}>{t('editor.full', { most: FIELDS_MAX })}</p>}
    </div>
  )
}
