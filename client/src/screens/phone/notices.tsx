/** What somebody must be told whatever is in front of everybody: a code that was given out, an answer that did not count. */
import type { ActivityView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import type { Outbox } from '../../net/outbox.ts'
import type { OutboxEntry } from '../../net/outbox-entry.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import styles from './notices.module.css'

interface Props {
  codes: number
  entries: readonly OutboxEntry[]
  /** What is in front of everybody: its own page tells what became of answers to it. */
  current: Pick<ActivityView, 'id' | 'round'> | null
  outbox: Outbox | null
}

export function Notices({ codes, entries, current, outbox }: Props) {
  const { t } = useTranslation('phone')
  const missed = entries.filter((entry) => entry.state === 'refused' && !isAbout(entry, current))
  const texts = missed.map(textOf).filter((text) => text !== null)
  const stands = missed.some(({ slot }) =>
    entries.some((entry) => entry.slot === slot && entry.state === 'recorded'),
  )
  return (
    <>
      {codes > 0 && <Banner tone="info">{t('codes', { count: codes })}</Banner>}
      {missed.length > 0 && (
        <Banner
          tone="warn"
          action={
            <Button
              onClick={() => {
                for (const { id } of missed) outbox?.discard(id).catch(() => {})
              }}
            >
              {t('missed.seen')}
            </Button>
          }
        >
          {t('missed.told', { count: missed.length })} {stands && t('missed.earlier')}
          {texts.map((text) => (
            <q key={text} className={styles.text}>
              {text}
            </q>
          ))}
        </Banner>
      )}
    </>
  )
}

function isAbout({ activity, command }: OutboxEntry, current: Props['current']): boolean {
  return activity === current?.id && (!('round' in command) || command.round === current.round)
}

/** The words somebody wrote, so that they are not lost. */
function textOf({ command }: OutboxEntry): string | null {
  const text: unknown = 'action' in command ? Reflect.get(Object(command.action), 'text') : null
  return typeof text === 'string' && text !== '' ? text : null
}
