/** The sentence of a refusal for pages that rarely meet one: its catalogue is fetched with the first. */
import type { Refusal } from '@cabildo/shared/refusal'
import { useTranslation } from 'react-i18next'
import { refusalText } from './use-language.ts'

/** Undefined while there is no refusal, and for the moment until its words are here. */
export function useRefusal(refusal: Refusal | null): string | undefined {
  const { t, ready } = useTranslation(refusal === null ? 'common' : ['common', 'refusal'], {
    useSuspense: false,
  })
  return refusal !== null && ready ? refusalText(t, refusal) : undefined
}
