/** For tests: a kind's page with a draft that is kept as the phone keeps it. */
import { type ComponentType, useState } from 'react'
import type { PhoneProps } from '../kinds/kind-ui.ts'

interface Props {
  page: ComponentType<PhoneProps>
  props: PhoneProps
}

export function PageWithDraft({ page: Page, props }: Props) {
  const [draft, setDraft] = useState<unknown>(props.draft)
  return <Page {...props} draft={draft} onDraft={setDraft} />
}
