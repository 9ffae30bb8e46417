/** The whole of a released result in its three parts, for whoever has the room and the quiet to read: the console. */
import type { Result, ResultItem } from '@cabildo/shared/workshop/result/result-types'
import type { RoomGroup } from '@cabildo/shared/workshop/view'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button.tsx'
import { Tabs } from '../ui/tabs.tsx'
import { AgreementLine } from './agreement-line.tsx'
import { AgreementMap } from './agreement-map.tsx'
import { BridgingLines } from './bridging-lines.tsx'
import { CaptureLines } from './capture-lines.tsx'
import { FewNote } from './few-note.tsx'
import type { UnitOf } from './figures.ts'
import { FindingLines } from './finding-lines.tsx'
import { GroupAgreement } from './group-agreement.tsx'
import { GroupSupport } from './group-support.tsx'
import { LabelList } from './label-list.tsx'
import { MethodNotes } from './method-notes.tsx'
import styles from './result.module.css'
import type { Shown } from './shown.ts'
import { TallyBars } from './tally-bars.tsx'
import { ThresholdsNote } from './thresholds-note.tsx'

interface Props {
  result: Result
  unit: UnitOf
  room: readonly Pick<RoomGroup, 'id' | 'name'>[]
  /** How far the reveal has come: the part shown first. */
  step: number
  /** The kind's own first part, in place of the sums. */
  distribution?: ((shown: Shown | undefined) => ReactNode) | undefined
  extra?: ((item: ResultItem) => string | null) | undefined
}

type Part = '1' | '2' | '3'

/** Longer lists show their top first. */
const TOP = 10

const partOf = (step: number): Part => (step >= 3 ? '3' : step === 2 ? '2' : '1')

export function WholeResult({ result, unit, room, step, distribution, extra }: Props) {
  const { t } = useTranslation('result')
  const [part, setPart] = useState<Part | null>(null)
  const [all, setAll] = useState(false)
  const cut = result.groups.length > 0
  const long = result.items.length > TOP + 2
  const shown = long && !all ? { from: 0, to: TOP } : undefined
  const at = part ?? partOf(step)
  return (
    <div className={styles.whole}>
      <Tabs
        label={t('parts')}
        value={at}
        onChange={setPart}
        tabs={(['1', '2', '3'] as const).map((id) => ({ id, label: t(`step.${id}`) }))}
      >
        <div className={styles.part}>
          {at === '1' && (
            <>
              <p className={styles.soft}>{t('taken', { ...result })}</p>
              <FewNote result={result} />
              {distribution?.(shown) ?? (
                <TallyBars result={result} unit={unit} show="sums" shown={shown} withTable />
              )}
            </>
          )}
          {at === '2' && (
            <>
              <AgreementLine result={result} />
              <LabelList result={result} room={room} shown={shown} extra={extra} />
              <ThresholdsNote thresholds={result.thresholds} smallestGroup={result.smallestGroup} />
            </>
          )}
          {at === '3' && (
            <>
              <FindingLines result={result} />
              <CaptureLines result={result} />
              <BridgingLines result={result} />
              {cut && <TallyBars result={result} unit={unit} show="tallies" shown={shown} withTable />}
              {cut && <GroupSupport result={result} room={room} shown={shown} withTable />}
              <AgreementMap result={result} />
              <GroupAgreement result={result} room={room} showTitle />
              {result.exchanged && <p className={styles.soft}>{t('exchanged')}</p>}
            </>
          )}
          {shown !== undefined && (
            <Button onClick={() => setAll(true)}>{t('showAll', { count: result.items.length })}</Button>
          )}
        </div>
      </Tabs>
      <MethodNotes result={result} />
    </div>
  )
}
