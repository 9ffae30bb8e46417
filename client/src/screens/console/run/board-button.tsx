/** Opens the board in a window of its own, with a display link made here once and used again after a reload. */
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Attempt } from '../../../fields/use-attempt.ts'
import { newToken } from '../../../net/session.ts'
import { Button } from '../../../ui/button.tsx'
import { boardAddress } from '../../board/board-address.ts'
import type { RunCommand } from '../run-command.ts'
import { keepBoardPass, readBoardPass } from '../tokens.ts'

interface Props {
  view: FacilitatorView
  run: RunCommand
  workshop: string
  base: string
  attempt: Attempt
}

export function BoardButton({ view, run, workshop, base, attempt }: Props) {
  const { t } = useTranslation('console')
  const [pass, setPass] = useState(() => readBoardPass(workshop))
  const valid = pass !== null && view.links.some(({ id }) => id === pass.link)
  const open = async () => {
    // Opened at once, while the browser still sees the click; it is sent on its way when there is a link.
    const tab = window.open('about:blank', `cabildo-board-${workshop}`)
    const token = valid ? pass.token : await issue()
    if (token === null) tab?.close()
    else if (tab)
      tab.location.replace(new URL(boardAddress(view.workshop.code, token, base), window.location.href))
  }
  const issue = async () => {
    const token = newToken()
    const accepted = await attempt.attempt('board', () =>
      run({ type: 'issue-link', role: 'display' }, { token }),
    )
    const link = accepted?.made[0]
    if (link === undefined) return null
    keepBoardPass(workshop, { link, token })
    setPass({ link, token })
    return token
  }
  return (
    <Button
      wide
      icon="chart"
      busy={attempt.busy === 'board'}
      onClick={() => {
        open().catch(() => {})
      }}
    >
      {t('join.board')}
    </Button>
  )
}
