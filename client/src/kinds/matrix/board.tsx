/** A matrix on the board: what is asked, then the cells, where the room stands on each, and how far apart the groups are. */
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import slides from '../../result/ballot-board.module.css'
import { BallotBoard } from '../../result/ballot-board.tsx'
import { FewNote } from '../../result/few-note.tsx'
import { Pages } from '../../result/pages.tsx'
import { RuleNote } from '../../result/rule-note.tsx'
import { ThresholdsNote } from '../../result/thresholds-note.tsx'
import type { BoardProps } from '../kind-ui.ts'
import { AskedColumns } from './asked-columns.tsx'
import { BelowNote } from './below-note.tsx'
import styles from './matrix-table.module.css'
import { type Matrix, matrixOf } from './read-matrix.ts'
import { useFigurePages } from './use-figure-pages.tsx'
import { useGapPages } from './use-gap-pages.tsx'
import { useStancePages } from './use-stance-pages.tsx'

export function MatrixBoard(props: BoardProps) {
  const { activity, room } = props
  const { result, revealStep } = activity
  const matrix = result && matrixOf(result)
  if (revealStep === 0 || result === null || matrix === null) {
    return (
      <>
        {activity.phase !== 'planned' && <AskedColumns config={activity.config} />}
        <BallotBoard {...props} unit="scores" />
      </>
    )
  }
  if (result.n === 0) return <Nobody />
  const released = { matrix, result, room }
  return (
    <div className={slides.slide}>
      {revealStep === 1 && <Figures {...released} />}
      {revealStep === 2 && <Stances {...released} />}
      {revealStep >= 3 && <Gaps {...released} />}
    </div>
  )
}

type Released = { matrix: Matrix; result: Result; room: BoardProps['room'] }

function Nobody() {
  const { t } = useTranslation('kind-matrix')
  return <p className={styles.nobody}>{t('nobodyFilled')}</p>
}

function Figures({ matrix, result }: Released) {
  return (
    <>
      <Pages pages={useFigurePages(matrix, result)} />
      <FewNote result={result} />
      <RuleNote rule={result.rule} />
    </>
  )
}

function Stances({ matrix, result, room }: Released) {
  return (
    <>
      <Pages pages={useStancePages(matrix, result, room)} />
      <ThresholdsNote thresholds={result.thresholds} smallestGroup={result.smallestGroup} short />
      <BelowNote result={result} />
    </>
  )
}

function Gaps({ matrix, result, room }: Released) {
  return <Pages pages={useGapPages(matrix, result, room)} />
}
