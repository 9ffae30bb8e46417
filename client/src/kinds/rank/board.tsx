/** Rank on the board: the items, then Borda points, agreement with the comparisons, groups. */
import { useTranslation } from 'react-i18next'
import { BallotBoard } from '../../result/ballot-board.tsx'
import { DelphiLines } from '../../result/delphi-lines.tsx'
import type { BoardProps } from '../kind-ui.ts'
import { DuelPage } from './duel-page.tsx'
import { firstDuels } from './duels.ts'
import { FirmNote } from './firm-note.tsx'

export function RankBoard(props: BoardProps) {
  const { t } = useTranslation('result')
  return (
    <BallotBoard
      {...props}
      unit="points"
      pages={(result) =>
        result.delphi && result.asked > 1
          ? [{ id: 'delphi', title: t('delphi.title'), body: <DelphiLines result={result} onWall /> }]
          : []
      }
      apart={(result) => <FirmNote result={result} />}
      agreementPages={(result) =>
        firstDuels(result).length === 0
          ? []
          : [{ id: 'duels', title: t('rank.pairs'), body: <DuelPage result={result} /> }]
      }
    />
  )
}
