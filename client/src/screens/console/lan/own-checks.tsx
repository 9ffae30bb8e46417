/** What this computer found out by itself, line by line. */
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { CheckLine } from '../../../ui/check-line.tsx'
import { spokenAddress } from '../../board/board-address.ts'
import { isLocalBase } from '../network.ts'
import type { JoinBase } from '../use-join-base.ts'
import { AddressChooser } from './address-chooser.tsx'
import styles from './lan.module.css'
import { useOwnChecks } from './use-own-checks.ts'
import type { PhoneTestState } from './use-phone-test.ts'

interface Props {
  join: JoinBase
  seen: PhoneTestState
}

const REACH = { wait: 'wait', ok: 'good', bad: 'bad', reload: 'note' } as const
const LINK = { websocket: 'good', polling: 'note', none: 'bad' } as const
const CLOCK_MAX_MS = 5000

export function OwnChecks({ join, seen: { test, clock } }: Props) {
  const { t } = useTranslation('lan')
  const { base, bases } = join
  const { reach, via, again } = useOwnChecks(base)
  const count = bases.filter((each) => !isLocalBase(each)).length
  const seconds = Math.round(Math.abs(clock ?? 0) / 1000)
  const off = Math.abs(clock ?? 0) > CLOCK_MAX_MS
  return (
    <>
      <AddressChooser join={join} />
      <ul>
        <CheckLine
          state={count === 0 ? 'bad' : 'good'}
          text={count === 0 ? t('own.addresses.none') : t('own.addresses.some', { count })}
        />
        <CheckLine state={REACH[reach]} text={t(`own.reach.${reach}`, { base: spokenAddress(base) })} />
        <CheckLine state={via === null ? 'wait' : LINK[via]} text={t(`own.link.${via ?? 'wait'}`)} />
        <CheckLine
          state={clock === null ? 'wait' : off ? 'note' : 'good'}
          text={
            clock === null
              ? t('own.clock.wait')
              : off
                ? t('own.clock.bad', { seconds })
                : t('own.clock.ok', { seconds })
          }
        />
        <CheckLine
          state={test?.boards ? 'good' : 'note'}
          text={test?.boards ? t('own.board.some', { count: test.boards }) : t('own.board.none')}
        />
      </ul>
      <div className={styles.buttons}>
        <Button icon="refresh" onClick={again}>
          {t('own.again')}
        </Button>
        {reach === 'reload' && <Button onClick={() => window.location.reload()}>{t('own.reload')}</Button>}
      </div>
    </>
  )
}
