/** Commitments in order of their date, with who promised, by when, and what became of it; before them how many stand where. */
import { countOptions, inOrder } from '@cabildo/shared/kinds/gather/arrange'
import { partOf, restOf } from '@cabildo/shared/kinds/gather/layout-parts'
import { FieldTable } from './field-table.tsx'
import type { LaidProps } from './laid-report.ts'

export function CommitmentTable(props: LaidProps) {
  const { form, cards, words } = props
  const status = partOf(form, 'status')
  if (status === undefined) return null
  const { options, none } = countOptions(cards, status)
  const counts = [
    ...options.map(({ option, count }) => ({ id: option.id, name: words.local(option.text), count })),
    ...(none > 0 ? [{ id: '', name: words.t('gather.noStatus'), count: none }] : []),
  ]
  const fields = [partOf(form, 'who'), partOf(form, 'by'), status, ...restOf(form)].filter(
    (field) => field !== undefined,
  )
  return (
    <>
      <p>
        {counts.map(({ id, name, count }, index) => (
          <span key={id}>
            {index > 0 ? ' · ' : ''}
            <bdi>{name}</bdi>: {words.number(count)}
          </span>
        ))}
      </p>
      <FieldTable {...props} cards={inOrder(form, cards)} fields={fields} />
    </>
  )
}
