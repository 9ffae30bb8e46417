/** Is the text fit to be shown? */
import { isRefusal, type Refusal } from '../../refusal.ts'
import { acceptOptionalText, LANGUAGES } from '../../text.ts'
import { BODY_MAX, type PresentConfig } from './schema.ts'

export function checkPresent({ body }: PresentConfig): Refusal | null {
  for (const language of LANGUAGES) {
    const text = acceptOptionalText(body[language], BODY_MAX, 'body')
    if (isRefusal(text)) return text
  }
  return null
}
