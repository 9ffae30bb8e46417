/** What a new field or answer is called until somebody names it, in every language of the workshop. */
import type { Language, LocalText } from '@cabildo/shared/text'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

export function useNewName(
  languages: readonly Language[],
): (what: 'newField' | 'newOption', at?: number) => LocalText {
  const { t, i18n } = useTranslation('kind-gather')
  const wanted = languages.join()
  // The words of the other languages, so that they are here before a field is added.
  useEffect(() => {
    i18n.loadLanguages(wanted.split(',')).catch(() => {})
  }, [i18n, wanted])
  return (what, at = 1) => {
    const name: LocalText = {}
    for (const language of languages) {
      const known = i18n.hasResourceBundle(language, 'kind-gather')
      name[language] = known
        ? i18n.getFixedT(language, 'kind-gather')(`editor.${what}`, { at })
        : t(`editor.${what}`, { at })
    }
    return name
  }
}
