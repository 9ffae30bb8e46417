/** The table of instruments: which step runs each row of the source documents, and which template has it. */

import { templates } from '@cabildo/shared/templates/index'
import { instruments } from '@cabildo/shared/templates/instruments/index'
import type { Instrument, InstrumentSource } from '@cabildo/shared/templates/instruments/instrument'
import { SOURCES } from '@cabildo/shared/templates/instruments/instrument'
import { DOMAIN_ROWS } from './domain-rows.ts'

const HEADINGS: Record<InstrumentSource, string> = {
  '000': 'Source 000: city challenges and action plan',
  '001': 'Source 001: shared vision and place-based priorities',
  '002': 'Source 002: multilevel coordination',
  '003': 'Source 003: institutional capacity and value chains',
  '004': 'Source 004: cluster governance',
  '006': 'Further public instruments',
}

/** The instruments that run a row, in the order of the registry. */
export function runs(source: InstrumentSource, row: string): Instrument[] {
  return instruments.filter((one) => one.source === source && (one.rows ?? [one.row]).includes(row))
}

export function instrumentsTable(): string {
  const sections = SOURCES.map((source) => {
    const lines = DOMAIN_ROWS[source].flatMap((row) =>
      runs(source, row).map(({ engines, step: { id, kind, title } }) => {
        const used = templates.filter(({ setup }) => setup.agenda.some((step) => step.id === id))
        const where = used.map((template) => `\`${template.id}\``).join(', ') || 'any agenda'
        return `| ${row} | ${engines.join(', ')} | \`${id}\` (${title.en}) | ${kind} | ${where} |`
      }),
    )
    const head = '| In the source | Type | Step | Kind | Template |\n|---|---|---|---|---|'
    return `## ${HEADINGS[source]}\n\n${head}\n${lines.join('\n')}\n`
  })
  return `# Instruments

Every instrument of the source documents, and the step that runs it. Each can be added to any agenda under “Add a step”; those with
a template come with a whole agenda. Written by \`npm run docs:instruments\` from the registry: do not edit.

${sections.join('\n')}`
}
