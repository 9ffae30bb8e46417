/** The whole of a released assessment in its three parts, for whoever has the quiet to read: the console. */
import type { RoomGroup } from '@cabildo/shared/workshop/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AgreementMap } from '../../result/agreement-map.tsx'
import { DelphiLines } from '../../result/delphi-lines.tsx'
import { FewNote } from '../../result/few-note.tsx'
import { FindingLines } from '../../result/finding-lines.tsx'
import { GroupSupport } from '../../result/group-support.tsx'
import { MethodNotes } from '../../result/method-notes.tsx'
import { ThresholdsNote } from '../../result/thresholds-note.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import styles from './facilitator.module.css'
import { GapLines } from './gap-lines.tsx'
import { GroupMeans } from './group-means.tsx'
import { HeatTable } from './heat-table.tsx'
import { LeadingLines } from './leading-lines.tsx'
import { MovedLines } from './moved-lines.tsx'
import { ReasonList } from './reason-list.tsx'
import { RowLabels } from './row-labels.tsx'
import { ShareChart } from './share-chart.tsx'
import { TickTable } from './tick-table.tsx'
import type { Assessed } from './use-assessed.ts'

interface Props {
  assessed: Assessed
  room: readonly RoomGroup[]
  /** How far the reveal has come: the part shown first. */
  step: number
}

type Part = '1' | '2' | '3'

const partOf = (step: number): Part => (step >= 3 ? '3' : step === 2 ? '2' : '1')

export function AssessResult({ assessed, room, step }: Props) {
  const { t } = useTranslation(['result', 'kind-assess'])
  const [part, setPart] = useState<Part | null>(null)
  const { config, result, detail } = assessed
  const at = part ?? partOf(step)
  return (
    <div className={styles.part}>
      <Tabs
        label={t('parts')}
        value={at}
        onChange={setPart}
        tabs={(['1', '2', '3'] as const).map((id) => ({ id, label: t(`step.${id}`) }))}
      >
        <div className={styles.part}>
          {at === '1' && <Distribution assessed={assessed} />}
          {at === '2' && <Agreement assessed={assessed} room={room} />}
          {at === '3' && <Groups assessed={assessed} room={room} />}
        </div>
      </Tabs>
      {result.delphi !== null && result.asked > 1 && (
        <>
          <h3>{t('kind-assess:moved.title')}</h3>
          <MovedLines assessed={assessed} />
          <DelphiLines result={result} />
        </>
      )}
      {config.reasons === 'optional' && (
        <>
          <h3>{t('kind-assess:reason.title')}</h3>
          <ReasonList result={result} config={config} detail={detail} />
        </>
      )}
      <MethodNotes result={result} />
    </div>
  )
}

function Distribution({ assessed: { config, result, detail, rows } }: Pick<Props, 'assessed'>) {
  const { t } = useTranslation('result')
  const ticks = rows.filter(({ scale }) => scale.type === 'tick' && config.headings.length === 0)
  return (
    <>
      <p className={styles.soft}>{t('taken', { ...result })}</p>
      <FewNote result={result} />
      {config.headings.length > 0 && <HeatTable config={config} items={result.items} detail={detail} />}
      {ticks.length > 0 && <TickTable rows={ticks} />}
      <ShareChart config={config} rows={rows} withTable />
    </>
  )
}

function Agreement({ assessed, room }: Omit<Props, 'step'>) {
  const { result, rated, unrated, headingOf } = assessed
  return (
    <>
      {rated.items.length > 0 && (
        <>
          <RowLabels assessed={assessed} room={room} />
          <ThresholdsNote thresholds={result.thresholds} smallestGroup={result.smallestGroup} />
        </>
      )}
      {unrated.length > 0 && <LeadingLines rows={unrated} headingOf={headingOf} />}
    </>
  )
}

function Groups({ assessed: { config, result, rated }, room }: Omit<Props, 'step'>) {
  const { t } = useTranslation(['kind-assess', 'result'])
  if (result.groups.length === 0) return <FindingLines result={result} />
  if (rated.items.length === 0) return <p>{t('gap.noOrder')}</p>
  return (
    <>
      <h3>{t('gap.title')}</h3>
      <GapLines config={config} result={rated} room={room} />
      <GroupMeans config={config} result={rated} room={room} withTable />
      <GroupSupport result={rated} room={room} withTable />
      <AgreementMap result={rated} />
      {result.exchanged && <p className={styles.soft}>{t('result:exchanged')}</p>}
    </>
  )
}
