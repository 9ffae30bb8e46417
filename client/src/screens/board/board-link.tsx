/** The board's live link: what has come stays on the wall while the connection is away. */
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { INTERFACE_LANGUAGES, regional } from '../../i18n/languages.ts'
import { refusalText } from '../../i18n/use-language.ts'
import { useWorkshop } from '../../net/use-workshop.ts'
import { BoardMessage } from './board-message.tsx'
import { BoardView } from './board-view.tsx'
import { useBoardBase } from './use-board-base.ts'

interface Props {
  code: string
  token: string
  /** Where phones go as long as the server says nothing else. */
  base: string
}

export function BoardLink({ code, token, base: opened }: Props) {
  const { t, i18n } = useTranslation(['board', 'refusal'])
  const { state } = useWorkshop('display', { workshop: code, token })
  const { view, link, gone, clockOffset } = state
  const base = useBoardBase(token, opened)
  const asked = new URLSearchParams(window.location.search).has('lang')
  const first = view?.workshop.languages.find((each) =>
    INTERFACE_LANGUAGES.some(({ language: known }) => known === each),
  )

  // Nobody can choose on a wall: the board speaks the workshop's first language, unless its address says otherwise.
  useEffect(() => {
    if (asked || first === undefined || i18n.language.startsWith(first)) return
    i18n.changeLanguage(regional(first, navigator.languages)).catch(() => {})
  }, [asked, first, i18n])

  if (view !== null && link !== 'gone') {
    return <BoardView view={view} base={base} away={link === 'reconnecting'} clockOffset={clockOffset} />
  }
  if (link === 'gone') {
    return (
      <BoardMessage
        title={t('board:gone')}
        text={gone === null ? t('board:noToken.text') : refusalText(t, gone)}
      />
    )
  }
  return <BoardMessage title={t('board:connecting')} text="" />
}
