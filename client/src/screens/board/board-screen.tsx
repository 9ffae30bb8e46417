/** The shared board: `/board/CODE#d=TOKEN`. No controls and no login; it reads with a display token and survives a reload in any state. */
import '../../i18n/desk-words.ts'
import '../../styles/board.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readBoardAddress } from './board-address.ts'
import { BoardLink } from './board-link.tsx'
import { BoardMessage } from './board-message.tsx'

interface Props {
  code: string
}

export function BoardScreen({ code }: Props) {
  const { t } = useTranslation(['board', 'result', 'refusal'])
  const [{ token, base }] = useState(() => readBoardAddress(window.location.hash, window.location.origin))
  if (token === null) return <BoardMessage title={t('board:noToken.title')} text={t('board:noToken.text')} />
  return <BoardLink code={code} token={token} base={base} />
}
