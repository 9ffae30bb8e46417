/** Links that let others run the workshop, show its board, or make a tablet a kiosk: make one, and take any of them back. */
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../../fields/refusal-line.tsx'
import { useAttempt } from '../../../fields/use-attempt.ts'
import { newToken } from '../../../net/session.ts'
import { Button } from '../../../ui/button.tsx'
import { QrCode } from '../../../ui/qr-code.tsx'
import { boardAddress, spokenAddress } from '../../board/board-address.ts'
import { kioskAddress } from '../../kiosk/kiosk-pass.ts'
import type { RunCommand } from '../run-command.ts'
import { keepKioskLink, readBoardPass, readKioskLinks } from '../tokens.ts'
import { CopyField } from './copy-field.tsx'
import styles from './run.module.css'

interface Props {
  view: FacilitatorView
  run: RunCommand
  workshop: string
  base: string
}

const KINDS = ['facilitator', 'operator', 'display', 'kiosk'] as const

type Fresh = { kind: (typeof KINDS)[number]; link: string; token: string }

const SIGNS = { facilitator: 'person', operator: 'card', display: 'chart', kiosk: 'people' } as const

export function LinksPanel({ view, run, workshop, base }: Props) {
  const { t } = useTranslation('console')
  const attempt = useAttempt()
  const [fresh, setFresh] = useState<Fresh | null>(null)
  const own = readBoardPass(workshop)?.link
  const kiosks = readKioskLinks(workshop)
  const issue = async (kind: Fresh['kind']) => {
    const token = newToken()
    // A shared tablet reads what the board shows; who answers on it is a person of their own.
    const role = kind === 'kiosk' ? 'display' : kind
    const accepted = await attempt.attempt(`issue ${kind}`, () =>
      run({ type: 'issue-link', role }, { token }),
    )
    const link = accepted?.made[0]
    if (link === undefined) return
    if (kind === 'kiosk') keepKioskLink(workshop, link)
    setFresh({ kind, link, token })
  }
  const { code } = view.workshop
  const addresses = {
    facilitator: (token: string) => `${base}/console/w/${workshop}#f=${token}`,
    operator: (token: string) => `${base}/desk/w/${workshop}#o=${token}`,
    display: (token: string) => base + boardAddress(code, token, base),
    kiosk: (token: string) => base + kioskAddress(code, token),
  }
  const addressOf = ({ kind, token }: Fresh) => addresses[kind](token)
  return (
    <details className={styles.panel}>
      <summary className={styles.panelTitle}>{t('links.title', { count: view.links.length })}</summary>
      <p className={styles.soft}>{t('links.help')}</p>
      <div className={styles.buttons}>
        {KINDS.map((kind) => (
          <Button
            key={kind}
            icon={SIGNS[kind]}
            busy={attempt.busy === `issue ${kind}`}
            onClick={() => {
              issue(kind).catch(() => {})
            }}
          >
            {t(`links.new.${kind}`)}
          </Button>
        ))}
      </div>
      {fresh !== null && view.links.some(({ id }) => id === fresh.link) && (
        <div className={styles.fresh}>
          <p>{t(`links.once.${fresh.kind}`, { address: `${spokenAddress(base)}/kiosk/${code}` })}</p>
          <div className={styles.smallQr}>
            <QrCode value={addressOf(fresh)} label={t('links.qr')} />
          </div>
          <CopyField label={t(`links.role.${fresh.kind}`)} value={addressOf(fresh)} />
          <Button onClick={() => setFresh(null)}>{t('links.hide')}</Button>
        </div>
      )}
      <ul className={styles.links}>
        {view.links.map(({ id, role }, index) => (
          <li key={id} className={styles.link}>
            <span>
              {index + 1}. {t(`links.role.${kiosks.includes(id) ? 'kiosk' : role}`)}
              {id === own && ` · ${t('links.own')}`}
            </span>
            <Button
              look="quiet"
              icon="close"
              busy={attempt.busy === `revoke ${id}`}
              onClick={() => {
                attempt.attempt(`revoke ${id}`, () => run({ type: 'revoke-link', link: id })).catch(() => {})
              }}
            >
              {t('links.revoke')}
            </Button>
          </li>
        ))}
      </ul>
      <RefusalLine attempt={attempt} />
    </details>
  )
}
