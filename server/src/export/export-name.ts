/** How the file of an export is called: by the code of the workshop, never by anybody's words. */
import { displayCode } from '@cabildo/shared/join-code'
import type { ExportAsk } from '@cabildo/shared/wire/exports'
import type { ReportModel } from '@cabildo/shared/workshop/report/report-model'

type Named = { workshop: Pick<ReportModel['workshop'], 'code'>; edition: ReportModel['edition'] }

/** An edition for the team is not to be handed out for one that may be published. */
const AUDIENCE: Record<ExportAsk['audience'], string> = { internal: 'team', public: 'public' }

export function exportName(
  { workshop, edition }: Named,
  { format, audience, languages }: Pick<ExportAsk, 'format' | 'audience' | 'languages'>,
): string {
  const code = displayCode(workshop.code)
    .replace(/[^a-z0-9]+/gi, '')
    .toLowerCase()
  const extension = format === 'csv' ? 'csv.zip' : format
  const spoken = format === 'json' ? '' : `-${languages.join('-')}`
  return `cabildo-${code}-${edition}-${AUDIENCE[audience]}${spoken}.${extension}`
}
