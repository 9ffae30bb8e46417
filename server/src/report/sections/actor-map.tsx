/** A map in print: who does what, as it was said and settled, who works with whom, and what is missing. Never as votes. */
import { MapReport } from '@cabildo/shared/kinds/map/report'
import type { ContributionsProps } from './contributions-props.ts'
import { MapGaps } from './map-gaps.tsx'
import { MapTables } from './map-tables.tsx'

export function ActorMap({ context: { words }, detail }: ContributionsProps) {
  const report = MapReport.safeParse(detail)
  if (!report.success) return null
  const { t, number } = words
  const { actors, counts } = report.data
  return (
    <>
      <p>
        <strong>{t('map.noVote')}</strong>
      </p>
      <p>
        {t('map.counts', {
          actors: number(actors.length),
          merged: number(counts.merged),
          waiting: number(counts.waiting),
          hidden: number(counts.hidden),
          withdrawn: number(counts.withdrawn),
        })}
      </p>
      <MapTables words={words} report={report.data} />
      <MapGaps words={words} report={report.data} />
      <p className="note">{t('method.map')}</p>
    </>
  )
}
