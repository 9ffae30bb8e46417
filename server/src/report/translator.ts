/** Words, numbers and local texts of a report in one language. */

import { inLanguage } from '@cabildo/shared/in-language'
import enData from '@cabildo/shared/locales/en/data.json' with { type: 'json' }
import enPresent from '@cabildo/shared/locales/en/kind-present.json' with { type: 'json' }
import enReport from '@cabildo/shared/locales/en/report.json' with { type: 'json' }
import enResult from '@cabildo/shared/locales/en/result.json' with { type: 'json' }
import esData from '@cabildo/shared/locales/es/data.json' with { type: 'json' }
import esPresent from '@cabildo/shared/locales/es/kind-present.json' with { type: 'json' }
import esReport from '@cabildo/shared/locales/es/report.json' with { type: 'json' }
import esResult from '@cabildo/shared/locales/es/result.json' with { type: 'json' }
import ptData from '@cabildo/shared/locales/pt/data.json' with { type: 'json' }
import ptPresent from '@cabildo/shared/locales/pt/kind-present.json' with { type: 'json' }
import ptReport from '@cabildo/shared/locales/pt/report.json' with { type: 'json' }
import ptResult from '@cabildo/shared/locales/pt/result.json' with { type: 'json' }
import type { Language, LocalText } from '@cabildo/shared/text'
import { REPORT_LANGUAGES, type ReportLanguage } from '@cabildo/shared/workshop/report/editions'
import { createInstance } from 'i18next'

export type { ReportLanguage }

export type Translator = {
  language: ReportLanguage
  /** The tag by which numbers and dates are written. */
  region: string
  /** A sentence of the catalogue `report`, or of another with `result:`, `kind-present:` or `data:` before the key. */
  t: (key: string, params?: Record<string, string | number>) => string
  local: (text: LocalText | null | undefined) => string
  /** At most `digits` decimals, in the form of the region. */
  number: (value: number, digits?: number) => string
  percent: (share: number) => string
  date: (at: number) => string
  /** Names one after the other. */
  list: (names: readonly string[]) => string
}

const REGION: Record<ReportLanguage, string> = { es: 'es-CL', en: 'en-GB', pt: 'pt-BR' }

/** `zone`: in whose hours moments are told. */
export function translatorFor(language: ReportLanguage, zone = 'UTC'): Translator {
  const instance = createInstance({
    lng: REGION[language],
    fallbackLng: 'en',
    // React escapes what it prints.
    interpolation: { escapeValue: false },
    resources: {
      en: { report: enReport, result: enResult, 'kind-present': enPresent, data: enData },
      es: { report: esReport, result: esResult, 'kind-present': esPresent, data: esData },
      pt: { report: ptReport, result: ptResult, 'kind-present': ptPresent, data: ptData },
    },
    defaultNS: 'report',
  })
  void instance.init()
  const region = REGION[language]
  return {
    language,
    region,
    t: (key, params) => instance.t(key, { ...params }),
    local: (text) => (text ? inLanguage(text, language satisfies Language) : ''),
    number: (value, digits = 2) =>
      new Intl.NumberFormat(region, { maximumFractionDigits: digits }).format(value),
    percent: (share) =>
      new Intl.NumberFormat(region, { style: 'percent', maximumFractionDigits: 0 }).format(share),
    list: (names) => new Intl.ListFormat(region, { type: 'conjunction' }).format(names),
    date: (at) =>
      new Intl.DateTimeFormat(region, { dateStyle: 'long', timeStyle: 'short', timeZone: zone }).format(at),
  }
}

export function isReportLanguage(language: unknown): language is ReportLanguage {
  return REPORT_LANGUAGES.some((known) => known === language)
}
