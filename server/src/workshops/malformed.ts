/** A parse error as a refusal: which field, and whether it was only too long. */
import { type Refusal, refuse } from '@cabildo/shared/refusal'

type ParseError = { issues: readonly { code?: string | undefined; path: readonly PropertyKey[] }[] }

export function malformed({ issues: [issue] }: ParseError): Refusal {
  const field = issue?.path.join('.') ?? ''
  const code = issue?.code === 'too_big' ? 'too-large' : 'malformed'
  return field === '' ? refuse(code) : refuse(code, { field: field.slice(0, 80) })
}
