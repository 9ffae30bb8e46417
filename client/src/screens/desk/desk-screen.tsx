/** `/desk/w/ID#o=TOKEN`: a table host or a desk, where the answers of people without a device are entered. */
import '../../i18n/desk-words.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Wordmark } from '../../ui/wordmark.tsx'
import message from '../message-page.module.css'
import { Desk } from './desk.tsx'
import { takeDeskPass } from './desk-pass.ts'

interface Props {
  workshop: string
}

export function DeskScreen({ workshop }: Props) {
  // Asked for here once, so that no part of the desk waits for words on its own.
  const { t } = useTranslation(['desk', 'phone', 'kinds-phone', 'console', 'refusal', 'common'])
  const [pass] = useState(() => takeDeskPass(workshop))
  if (pass !== null) return <Desk workshop={workshop} pass={pass} />
  return (
    <main className={message.page}>
      <Wordmark />
      <h1>{t('noPass.title')}</h1>
      <p>{t('noPass.text')}</p>
    </main>
  )
}
