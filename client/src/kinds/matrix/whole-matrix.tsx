/** The whole of a released matrix in its three parts, for the console. */
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import type { RoomGroup } from '@cabildo/shared/workshop/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CaptureLines } from '../../result/capture-lines.tsx'
import { FewNote } from '../../result/few-note.tsx'
import { FindingLines } from '../../result/finding-lines.tsx'
import { MethodNotes } from '../../result/method-notes.tsx'
import resultStyles from '../../result/result.module.css'
import { TallyBars } from '../../result/tally-bars.tsx'
import { ThresholdsNote } from '../../result/thresholds-note.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { BelowNote } from './below-note.tsx'
import { DividedList } from './divided-list.tsx'
import { GapChart, widestGaps } from './gap-chart.tsx'
import { GroupTable } from './group-table.tsx'
import styles from './matrix-table.module.css'
import { MatrixTable } from './matrix-table.tsx'
import { NoticeList, useNotices } from './notices.tsx'
import { OverlayList } from './overlay-list.tsx'
import planeStyles from './plane-chart.module.css'
import { PlaneChart } from './plane-chart.tsx'
import { PlaneKey } from './plane-key.tsx'
import type { Matrix } from './read-matrix.ts'
import { RowMeans } from './row-means.tsx'
import { ScaleKey } from './scale-key.tsx'

interface Props {
  matrix: Matrix
  result: Result
  room: readonly RoomGroup[]
  /** How far the reveal has come: the part shown first. */
  step: number
}

type Part = '1' | '2' | '3'

export function WholeMatrix({ step, ...shown }: Props) {
  const { t } = useTranslation('result')
  const [chosen, setChosen] = useState<Part | null>(null)
  const part = chosen ?? (step >= 3 ? '3' : step === 2 ? '2' : '1')
  return (
    <div className={resultStyles.whole}>
      <Tabs
        label={t('parts')}
        value={part}
        onChange={setChosen}
        tabs={(['1', '2', '3'] as const).map((id) => ({ id, label: t(`step.${id}`) }))}
      >
        <div className={styles.list}>
          {part === '1' && <Figures {...shown} />}
          {part === '2' && <Stances {...shown} />}
          {part === '3' && <Groups {...shown} />}
        </div>
      </Tabs>
      <MethodNotes result={shown.result} />
    </div>
  )
}

type Shown = Omit<Props, 'step'>

function Figures({ matrix, result }: Shown) {
  const { t } = useTranslation(['kind-matrix', 'result'])
  const notices = useNotices(matrix)
  const { mode } = matrix.config
  return (
    <>
      <p className={styles.note}>{t('result:taken', { ...result })}</p>
      <FewNote result={result} />
      {result.n === 0 && <p className={styles.nobody}>{t('nobodyFilled')}</p>}
      {mode === 'plane' && (
        <>
          <div className={planeStyles.near}>
            <PlaneChart matrix={matrix} />
          </div>
          <PlaneKey matrix={matrix} whole />
        </>
      )}
      <MatrixTable matrix={matrix} result={result} show="figures" whole />
      <ScaleKey matrix={matrix} result={result} />
      {notices.length > 0 && (
        <section>
          <h3>{t(`notices.${mode}`)}</h3>
          <NoticeList notices={notices} />
        </section>
      )}
      {mode === 'allocate' && matrix.config.overlay !== undefined && (
        <section>
          <h3>{t('overlay.title')}</h3>
          <OverlayList matrix={matrix} result={result} />
        </section>
      )}
      {mode !== 'allocate' && <RowMeans matrix={matrix} result={result} withTable />}
    </>
  )
}

function Stances({ matrix, result, room }: Shown) {
  return (
    <>
      <MatrixTable matrix={matrix} result={result} show="stances" />
      <ThresholdsNote thresholds={result.thresholds} smallestGroup={result.smallestGroup} />
      <BelowNote result={result} />
      <DividedList matrix={matrix} result={result} room={room} />
    </>
  )
}

function Groups({ matrix, result, room }: Shown) {
  const { t } = useTranslation(['kind-matrix', 'result'])
  const ordered = matrix.config.mode !== 'allocate'
  if (result.groups.length === 0) return <FindingLines result={result} />
  return (
    <>
      {widestGaps(matrix).length === 0 ? (
        <p>{t('gaps.none')}</p>
      ) : (
        <GapChart matrix={matrix} result={result} room={room} withTable />
      )}
      {ordered && <FindingLines result={result} />}
      {ordered && <CaptureLines result={result} />}
      {ordered && <TallyBars result={result} unit="scores" show="tallies" withTable />}
      <GroupTable matrix={matrix} result={result} room={room} />
      {result.exchanged && <p className={styles.note}>{t('result:exchanged')}</p>}
    </>
  )
}
