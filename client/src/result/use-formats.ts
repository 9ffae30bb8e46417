/** Figures in the language of the page. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Formats, formats } from './formats.ts'

export function useFormats(): Formats {
  const { i18n } = useTranslation()
  return useMemo(() => formats(i18n.language), [i18n.language])
}
