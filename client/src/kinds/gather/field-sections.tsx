/** The fields of a card in the order of its form; a long form comes in parts that open and close, each with what is filled in. */
import type { CardField } from '@cabildo/shared/kinds/gather/form-schema'
import type { TypedTrouble } from '@cabildo/shared/kinds/gather/typed-value'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { Icon } from '../../ui/icons.tsx'
import { FieldInput } from './field-input.tsx'
import styles from './form.module.css'
import { countFilled, type Typed, typedIn } from './typed-fields.ts'

interface Props {
  fields: readonly CardField[]
  typed: Typed
  onChange: (typed: Typed) => void
  /** What is to be said of each field; empty until it was tried to send. */
  troubles: ReadonlyMap<string, TypedTrouble['trouble']>
}

/** As many at once as a small screen can still be read through. */
const IN_ONE_GO = 7
const IN_A_PART = 5

export function FieldSections({ fields, typed, onChange, troubles }: Props) {
  const { t } = useTranslation('kind-gather')
  const local = useLocalText()
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set([0]))
  const size = fields.length <= IN_ONE_GO ? fields.length : IN_A_PART
  const parts = Array.from({ length: Math.ceil(fields.length / Math.max(1, size)) }, (_, at) =>
    fields.slice(at * size, (at + 1) * size),
  )
  const isWrong = (part: readonly CardField[]) => part.some(({ id }) => troubles.has(id))
  const wrong = parts.flatMap((part, at) => (isWrong(part) ? [at] : [])).join()
  // What needs another look is in sight.
  useEffect(() => {
    if (wrong !== '') setOpen((before) => new Set([...before, ...wrong.split(',').map(Number)]))
  }, [wrong])
  const inputs = (part: readonly CardField[]) =>
    part.map((field) => (
      <FieldInput
        key={field.id}
        field={field}
        value={typedIn(typed, field)}
        onChange={(value) => onChange({ ...typed, [field.id]: value })}
        trouble={troubles.get(field.id) ?? null}
      />
    ))
  if (parts.length <= 1) return <div className={styles.fields}>{inputs(fields)}</div>
  return (
    <>
      {parts.map((part, at) => (
        <details
          key={part[0]?.id}
          className={styles.part}
          open={open.has(at)}
          onToggle={({ currentTarget: { open: isOpen } }) =>
            setOpen((before) => {
              const next = new Set(before)
              if (isOpen) next.add(at)
              else next.delete(at)
              return next
            })
          }
        >
          <summary className={styles.summary}>
            <span className={styles.partHead}>
              <strong>{t('form.part', { at: at + 1, of: parts.length })}</strong>
              <span className={styles.filled}>
                {isWrong(part) && <Icon name="alert" size="1.1em" />}{' '}
                {t('form.filled', { count: part.length, filled: countFilled(part, typed) })}
              </span>
            </span>
            <span className={styles.names}>{part.map(({ label }) => local(label)).join(' · ')}</span>
          </summary>
          <div className={styles.fields}>{inputs(part)}</div>
        </details>
      ))}
    </>
  )
}
