/** Which edition is wanted, kept in this browser for the workshop: what was written as foreword is not to be lost. */
import type { ExportAsk } from '@cabildo/shared/wire/exports'
import {
  REPORT_LANGUAGES,
  REPORT_SECTIONS,
  type ReportLanguage,
  USUAL_EDITION,
} from '@cabildo/shared/workshop/report/editions'
import { useState } from 'react'
import { keep, readKept } from '../../../net/storage.ts'

export type WantedEdition = Omit<ExportAsk, 'format'>

const place = (workshop: string) => `cabildo/edition/${workshop}`

export function useEdition(
  workshop: string,
  language: ReportLanguage,
): [WantedEdition, (change: Partial<WantedEdition>) => void] {
  const [edition, setEdition] = useState<WantedEdition>(
    () => readKept(place(workshop), isEdition) ?? usual(language),
  )
  const change = (changed: Partial<WantedEdition>) => {
    const next = { ...edition, ...changed }
    setEdition(next)
    keep(place(workshop), next)
  }
  return [edition, change]
}

function usual(language: ReportLanguage): WantedEdition {
  const { audience, foreword, sections } = USUAL_EDITION
  return { audience, foreword, sections: [...sections], languages: [language], ballots: true }
}

function isEdition(kept: unknown): kept is WantedEdition {
  if (typeof kept !== 'object' || kept === null) return false
  const { audience, languages, sections, foreword, ballots } = kept as Partial<Record<string, unknown>>
  return (
    (audience === 'internal' || audience === 'public') &&
    isSome(languages, REPORT_LANGUAGES) &&
    languages.length > 0 &&
    isSome(sections, REPORT_SECTIONS) &&
    typeof foreword === 'string' &&
    typeof ballots === 'boolean'
  )
}

function isSome(kept: unknown, known: readonly string[]): kept is string[] {
  return Array.isArray(kept) && kept.every((each) => known.includes(each))
}
