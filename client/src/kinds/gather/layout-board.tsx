/** Cards with fields on the board, in the layout of their form. */
import type { Layout } from '@cabildo/shared/kinds/gather/form-schema'
import { layoutOf } from '@cabildo/shared/kinds/gather/layout-parts'
import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { CommitmentBoard } from './commitment-board.tsx'
import { GridBoard } from './grid-board.tsx'
import type { LayoutProps } from './laid-card.ts'
import styles from './layouts.module.css'
import { PairBoard } from './pair-board.tsx'
import { RecordBoard } from './record-board.tsx'
import { TimelineBoard } from './timeline-board.tsx'
import { WallBoard } from './wall-board.tsx'

const boards: Record<Layout, ComponentType<LayoutProps>> = {
  wall: WallBoard,
  record: RecordBoard,
  pairs: PairBoard,
  timeline: TimelineBoard,
  commitments: CommitmentBoard,
  grid: GridBoard,
}

export function LayoutBoard(props: LayoutProps) {
  const { t } = useTranslation('kind-gather')
  const layout = layoutOf(props.form)
  const Own = boards[layout]
  // A matrix without cards still shows what there is to fill.
  if (props.cards.length === 0 && layout !== 'grid') return <p className={styles.none}>{t('board.none')}</p>
  return <Own {...props} />
}
