/** `/verify`: somebody who was given a file finds out whether it is as it was written, without a server being asked. */
import '../../i18n/verify-words.ts'
import { type DragEvent, useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LanguageSwitch } from '../../i18n/language-switch.tsx'
import { Arcade } from '../../ui/arcade.tsx'
import { Icon } from '../../ui/icons.tsx'
import { Wordmark } from '../../ui/wordmark.tsx'
import { useVerify } from './use-verify.ts'
import { VerdictView } from './verdict-view.tsx'
import styles from './verify.module.css'

export function VerifyScreen() {
  const { t } = useTranslation('verify')
  const { checking, check } = useVerify()
  useEffect(() => {
    document.title = t('title')
  }, [t])
  return (
    <>
      <header className={styles.head}>
        <Wordmark />
        <LanguageSwitch />
      </header>
      <Arcade />
      <main className={styles.page}>
        <h1>{t('title')}</h1>
        <p>{t('help')}</p>
        <ChooseFile isAgain={checking.state !== 'waiting'} onChosen={check} />
        <output>
          {checking.state === 'checking' && <p>{t('checking', { name: checking.name })}</p>}
          {checking.state === 'unreadable' && <p>{t('unreadable')}</p>}
          {checking.state === 'checked' && <VerdictView name={checking.name} verdict={checking.verdict} />}
        </output>
      </main>
    </>
  )
}

interface ChooseProps {
  isAgain: boolean
  onChosen: (file: File) => void
}

function ChooseFile({ isAgain, onChosen }: ChooseProps) {
  const { t } = useTranslation('verify')
  const id = useId()
  const [isOver, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) onChosen(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the file is chosen by the field inside.
    <div
      className={styles.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        id={id}
        className="sr-only"
        type="file"
        accept=".json,.zip,application/json,application/zip"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) onChosen(file)
          // The same file may be chosen again once it was put right.
          target.value = ''
        }}
      />
      <label htmlFor={id} className={styles.choose}>
        <Icon name="plus" />
        <span>{isAgain ? t('again') : t('choose')}</span>
      </label>
      <span className={styles.hint}>{t('drop')}</span>
    </div>
  )
}
