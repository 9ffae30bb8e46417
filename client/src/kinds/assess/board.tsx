/** An assessment on the board: what each row was marked with, then agreement and labels, then groups and the gaps between them. */
import { AssessConfig } from '@cabildo/shared/kinds/assess/schema'
import { BallotBoard } from '../../result/ballot-board.tsx'
import { FewNote } from '../../result/few-note.tsx'
import { Pages } from '../../result/pages.tsx'
import { RuleNote } from '../../result/rule-note.tsx'
import type { BoardProps } from '../kind-ui.ts'
import styles from './board.module.css'
import { Evidence } from './evidence.tsx'
import { useAssessed } from './use-assessed.ts'
import { useBoardPages } from './use-board-pages.ts'

export function AssessBoard(props: BoardProps) {
  const { activity, room } = props
  const { revealStep, asked } = activity
  const config = AssessConfig.safeParse(activity.config)
  const assessed = useAssessed(activity.config, revealStep === 0 ? null : activity.result)
  const pages = useBoardPages(assessed, room, revealStep)
  if (assessed === null) {
    return (
      <div className={styles.slide}>
        <Evidence evidence={config.data?.evidence} asked={asked} />
        {/* Before the reveal every ballot looks alike; the unit is of figures that are not there yet. */}
        <BallotBoard {...props} unit="scores" />
      </div>
    )
  }
  return (
    <div className={styles.slide}>
      <Pages pages={pages} />
      {revealStep === 1 && (
        <>
          <FewNote result={assessed.result} />
          <RuleNote rule={assessed.result.rule} />
        </>
      )}
    </div>
  )
}
