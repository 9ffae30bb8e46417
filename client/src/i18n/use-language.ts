/** The reader's language, and texts and numbers in it. */

import { inLanguage } from '@cabildo/shared/in-language'
import type { Refusal } from '@cabildo/shared/refusal'
import type { Language, LocalText } from '@cabildo/shared/text'
import type { TFunction } from 'i18next'
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from './languages.ts'

export function useLanguage(): InterfaceLanguage {
  const { i18n } = useTranslation()
  const tag = i18n.language ?? 'es'
  return INTERFACE_LANGUAGES.find(({ language }) => tag.startsWith(language))?.language ?? 'es'
}

/** Picks a text in the reader's language, else in the first it exists in; '' for null. */
export function useLocalText(): (text: LocalText | null | undefined) => string {
  const language = useLanguage()
  return useCallback((text) => (text ? inLanguage(text, language) : ''), [language])
}

/** For the `lang` attribute: the language a text is shown in when it is not the reader's; else undefined. */
export function useForeign(): (text: LocalText | null | undefined) => Language | undefined {
  const language = useLanguage()
  return useCallback(
    (text) => {
      if (!text || text[language] !== undefined) return undefined
      return (['es', 'en', 'pt'] as const).find((other) => text[other] !== undefined)
    },
    [language],
  )
}

/** Writes numbers the way of the reader's region. */
export function useNumber(options?: Intl.NumberFormatOptions): (value: number) => string {
  const { i18n } = useTranslation()
  const tag = i18n.language
  const digits = options?.maximumFractionDigits
  const style = options?.style
  return useMemo(() => {
    const format = new Intl.NumberFormat(tag, {
      ...(style === undefined ? {} : { style }),
      ...(digits === undefined ? {} : { maximumFractionDigits: digits }),
    })
    return (value) => format.format(value)
  }, [tag, digits, style])
}

/** The sentence of a refusal. The namespace `refusal` must be loaded: name it in `useTranslation`. */
export function refusalText(t: TFunction, refusal: Refusal): string {
  const key = `refusal:${refusal.refused}`
  const sentence = t(key, { ...refusal.params })
  return sentence === key || sentence === refusal.refused ? t('refusal:internal') : sentence
}
