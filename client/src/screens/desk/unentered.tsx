/** Sheets that were entered here and are not recorded: not acknowledged yet, or answered no. Nothing typed goes unnoticed. */
import type { OperatorView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { refusalText } from '../../i18n/use-language.ts'
import type { Outbox } from '../../net/outbox.ts'
import { isPending, type OutboxEntry } from '../../net/outbox-entry.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icons.tsx'
import styles from './desk.module.css'
import { isAbout, personOf } from './desk-entries.ts'

interface Props {
  view: OperatorView
  entries: readonly OutboxEntry[]
  outbox: Outbox
  onOpen: (person: string) => void
}

export function Unentered({ view, entries, outbox, onOpen }: Props) {
  const { t } = useTranslation(['desk', 'refusal'])
  const { current, standIns } = view
  const shown = entries.filter(({ state }) => state !== 'recorded')
  if (shown.length === 0) return null
  const sheetOf = (entry: OutboxEntry) => standIns.find(({ id }) => id === personOf(entry))
  return (
    <section className={styles.section} aria-labelledby="desk-unentered">
      <h2 id="desk-unentered">{t('unentered.title', { count: shown.length })}</h2>
      <ul className={styles.rows}>
        {shown.map((entry) => {
          const sheet = sheetOf(entry)
          const here = sheet && current && isAbout(entry, current)
          return (
            <li key={entry.id} className={styles.row}>
              <span>
                <strong>{sheet ? t('sheets.sheet', { number: sheet.number }) : t('unentered.gone')}</strong>{' '}
                <Icon name={isPending(entry) ? 'clock' : 'alert'} />{' '}
                {entry.refusal ? refusalText(t, entry.refusal) : t('unentered.waiting')}
              </span>
              <span className={styles.buttons}>
                {here && (
                  <Button icon="edit" onClick={() => onOpen(sheet.id)}>
                    {t('unentered.open')}
                  </Button>
                )}
                {entry.state === 'refused' && (
                  <Button
                    look="quiet"
                    icon="close"
                    onClick={() => {
                      outbox.discard(entry.id).catch(() => {})
                    }}
                  >
                    {t('unentered.drop')}
                  </Button>
                )}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
