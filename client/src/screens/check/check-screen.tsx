/** `/check`: whether this phone can take part, in one big sign and a line for each thing looked at. It joins nobody. */
import '../../i18n/desk-words.ts'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { CheckLine } from '../../ui/check-line.tsx'
import { Icon } from '../../ui/icons.tsx'
import { JoinFrame } from '../join/join-frame.tsx'
import styles from './check.module.css'
import { type Measured, useCheck } from './use-check.ts'

const LINK = { websocket: 'good', polling: 'note', none: 'bad' } as const
const SIGN = { good: 'check', fair: 'alert', bad: 'close' } as const
const SLOW_MS = 800

export function CheckScreen() {
  const { t } = useTranslation(['lan', 'common'])
  const { measured, again } = useCheck()
  useEffect(() => {
    document.title = t('check.title')
  }, [t])
  const verdict = measured === null ? null : verdictOf(measured)
  return (
    <JoinFrame>
      <h1>{t('check.title')}</h1>
      <p>{t('check.lead')}</p>
      <output className={styles.verdict} data-verdict={verdict}>
        <Icon name={verdict === null ? 'clock' : SIGN[verdict]} size="4rem" />
        <strong>{t(`check.verdict.${verdict ?? 'testing'}`)}</strong>
        {verdict === 'good' && <span>{t('check.goodText')}</span>}
      </output>
      {measured !== null && (
        <>
          <Lines measured={measured} />
          <Button wide icon="refresh" onClick={again}>
            {t('check.again')}
          </Button>
        </>
      )}
    </JoinFrame>
  )
}

function Lines({ measured: { via, ms, storage, fits, answered, told } }: { measured: Measured }) {
  const { t } = useTranslation('lan')
  const slow = ms > SLOW_MS
  const time = answered
    ? slow
      ? t('check.time.slow', { ms })
      : t('check.time.ok', { ms })
    : t('check.time.none')
  return (
    <ul>
      <CheckLine state="good" text={t('check.page')} />
      <CheckLine state={LINK[via]} text={t(`check.link.${via}`)} />
      <CheckLine state={answered ? (slow ? 'note' : 'good') : 'bad'} text={time} />
      <CheckLine
        state={storage ? 'good' : 'note'}
        text={storage ? t('check.storage.ok') : t('check.storage.bad')}
      />
      <CheckLine
        state={fits ? 'good' : 'note'}
        text={fits ? t('check.browser.ok') : t('check.browser.bad')}
      />
      <CheckLine state={told ? 'good' : 'note'} text={told ? t('check.told.ok') : t('check.told.bad')} />
    </ul>
  )
}

/** Whether the facilitator looks decides nothing about the phone. */
function verdictOf({ via, ms, storage, fits, answered }: Measured): keyof typeof SIGN {
  if (via === 'none' || !answered) return 'bad'
  return via === 'websocket' && storage && fits && ms <= SLOW_MS ? 'good' : 'fair'
}
