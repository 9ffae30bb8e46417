/** The reservations as one slide of the board, as many as fit. */
import { ConsentDetail } from '@cabildo/shared/kinds/consent/schema'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { Fit } from '../../result/fit.tsx'
import { Reservations } from './reservations.tsx'

interface Props {
  result: Result
}

export function ReservationPage({ result }: Props) {
  const detail = ConsentDetail.safeParse(result.detail)
  const count = detail.success ? detail.data.reservations.length : 0
  return (
    <Fit count={count} of={`reservations ${result.round}`}>
      {(shown) => <Reservations result={result} shown={shown} />}
    </Fit>
  )
}
