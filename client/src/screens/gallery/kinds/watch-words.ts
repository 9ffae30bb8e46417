/** Complains aloud, where a test hears it, about words that no catalogue has and gaps in them that nothing fills. */
import i18next from 'i18next'

let watching = false

export function watchWords(): void {
  if (watching) return
  watching = true
  i18next.options.saveMissing = true
  i18next.options.saveMissingPlurals = false
  i18next.options.missingInterpolationHandler = (text: string, match: RegExpExecArray) => {
    console.error(`a gap that nothing fills: ${match[0]} in “${text}”`)
    return match[0]
  }
  i18next.options.missingKeyHandler = (languages, namespace, key, shown) => {
    console.error(`words that are missing in ${String(languages)}: ${namespace}:${key}, shown as “${shown}”`)
  }
}
