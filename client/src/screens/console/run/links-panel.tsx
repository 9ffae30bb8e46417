/** Links that let others run the workshop or show its board: make one, and take any of them back. */
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../../fields/refusal-line.tsx'
import { useAttempt } from '../../../fields/use-attempt.ts'
import { newToken } from '../../../net/session.ts'
import { Button } from '../../../ui/button.tsx'
import { QrCode } from '../../../ui/qr-code.tsx'
import { boardAddress } from '../../board/board-address.ts'
import type { RunCommand } from '../run-command.ts'
import { readBoardPass } from '../tokens.ts'
import { CopyField } from './copy-field.tsx'
import styles from './run.module.css'

interface Props {
  view: FacilitatorView
  run: RunCommand
  workshop: string
  base: string
}

type Fresh = { role: 'facilitator' | 'operator' | 'display'; link: string; token: string }

const SIGNS = { facilitator: 'person', operator: 'card', display: 'chart' } as const

export function LinksPanel({ view, run, workshop, base }: Props) {
  const { t } = useTranslation('console')
  const attempt = useAttempt()
  const [fresh, setFresh] = useState<Fresh | null>(null)
  const own = readBoardPass(workshop)?.link
  const issue = async (role: Fresh['role']) => {
    const token = newToken()
    const accepted = await attempt.attempt(`issue ${role}`, () =>
      run({ type: 'issue-link', role }, { token }),
    )
    const link = accepted?.made[0]
    if (link !== undefined) setFresh({ role, link, token })
  }
  const addressOf = ({ role, token }: Fresh) =>
    role === 'display'
      ? base + boardAddress(view.workshop.code, token, base)
      : role === 'operator'
        ? `${base}/desk/w/${workshop}#o=${token}`
        : `${base}/console/w/${workshop}#f=${token}`
  return (
    <details className={styles.panel}>
      <summary className={styles.panelTitle}>{t('links.title', { count: view.links.length })}</summary>
      <p className={styles.soft}>{t('links.help')}</p>
      <div className={styles.buttons}>
        {(['facilitator', 'operator', 'display'] as const).map((role) => (
          <Button
            key={role}
            icon={SIGNS[role]}
            busy={attempt.busy === `issue ${role}`}
            onClick={() => {
              issue(role).catch(() => {})
            }}
          >
            {t(`links.new.${role}`)}
          </Button>
        ))}
      </div>
      {fresh !== null && view.links.some(({ id }) => id === fresh.link) && (
        <div className={styles.fresh}>
          <p>{t(`links.once.${fresh.role}`)}</p>
          <div className={styles.smallQr}>
            <QrCode value={addressOf(fresh)} label={t('links.qr')} />
          </div>
          <CopyField label={t(`links.role.${fresh.role}`)} value={addressOf(fresh)} />
          <Button onClick={() => setFresh(null)}>{t('links.hide')}</Button>
        </div>
      )}
      <ul className={styles.links}>
        {view.links.map(({ id, role }, index) => (
          <li key={id} className={styles.link}>
            <span>
              {index + 1}. {t(`links.role.${role}`)}
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
