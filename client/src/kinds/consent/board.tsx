/** Consent on the board: how far the room goes along with each proposal, blocks and reservations apart, what is adopted. */
import { ConsentConfig } from '@cabildo/shared/kinds/consent/schema'
import { useTranslation } from 'react-i18next'
import { BallotBoard } from '../../result/ballot-board.tsx'
import { useFormats } from '../../result/use-formats.ts'
import type { BoardProps } from '../kind-ui.ts'
import { Blocks } from './blocks.tsx'
import { DelphiPage } from './delphi-page.tsx'
import { LevelStrips } from './level-strips.tsx'
import { ReservationPage } from './reservation-page.tsx'
import { VerdictPage } from './verdict-page.tsx'

export function ConsentBoard(props: BoardProps) {
  const { t } = useTranslation('result')
  const write = useFormats()
  const config = ConsentConfig.safeParse(props.activity.config)
  const rule = config.success ? write.percent(config.data.adoptAt) : ''
  return (
    <BallotBoard
      {...props}
      unit="support"
      distribution={(result, shown) => <LevelStrips result={result} shown={shown} />}
      apart={(result) => <Blocks result={result} />}
      pages={(result) => [
        {
          id: 'verdicts',
          title: t('consent.rule', { rule }),
          body: <VerdictPage result={result} room={props.room} />,
        },
        ...(result.delphi && result.asked > 1
          ? [{ id: 'delphi', title: t('delphi.title'), body: <DelphiPage result={result} /> }]
          : []),
        { id: 'reservations', title: t('consent.reservations'), body: <ReservationPage result={result} /> },
      ]}
    />
  )
}
