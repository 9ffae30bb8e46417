/** Cards with fields, printed in the layout they were gathered in. */
import { inOrder } from '@cabildo/shared/kinds/gather/arrange'
import type { CardField, CardForm, Layout } from '@cabildo/shared/kinds/gather/form-schema'
import { fieldsOf, layoutOf, partOf, restOf } from '@cabildo/shared/kinds/gather/layout-parts'
import type { ComponentType } from 'react'
import { CommitmentTable } from './commitment-table.tsx'
import { FieldTable } from './field-table.tsx'
import { GridTable } from './grid-table.tsx'
import type { LaidProps } from './laid-report.ts'
import { RecordList } from './record-list.tsx'

const printed: Record<Layout, ComponentType<LaidProps>> = {
  wall: (props) => <FieldTable {...props} fields={fieldsOf(props.form)} />,
  record: RecordList,
  pairs: (props) => <FieldTable {...props} fields={first(props.form, 'right', 'owner')} />,
  timeline: (props) => (
    <FieldTable {...props} cards={inOrder(props.form, props.cards)} fields={first(props.form, 'when')} />
  ),
  commitments: CommitmentTable,
  grid: GridTable,
}

export function LaidCards(props: LaidProps) {
  const Own = printed[layoutOf(props.form)]
  return props.cards.length === 0 ? <p>{props.words.t('gather.none')}</p> : <Own {...props} />
}

/** The fields of these parts, then all others in their order. */
function first(form: CardForm, ...parts: ('right' | 'owner' | 'when')[]): CardField[] {
  return [...parts.map((part) => partOf(form, part)), ...restOf(form)].filter((field) => field !== undefined)
}
