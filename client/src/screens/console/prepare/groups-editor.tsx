/** Stakeholder groups with their target seats. The list is saved as a whole once every group has a name. */
import type { Group } from '@cabildo/shared/workshop/setup'
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../../fields/use-attempt.ts'
import { newCommandId } from '../../../net/session.ts'
import { Button } from '../../../ui/button.tsx'
import type { RunCommand } from '../run-command.ts'
import { SaveMark } from '../save-mark.tsx'
import { GroupRow } from './group-row.tsx'
import styles from './prepare.module.css'

interface Props {
  view: FacilitatorView
  run: RunCommand
}

const MOST = 20
const isNamed = ({ name }: Group) => Object.values(name).some((text) => text?.trim())

export function GroupsEditor({ view: { groups, workshop, room }, run }: Props) {
  const { t } = useTranslation('console')
  const attempt = useAttempt()
  const [drafts, setDrafts] = useState<readonly Group[]>(groups)
  const said = JSON.stringify(groups)
  useEffect(() => setDrafts(JSON.parse(said)), [said])
  const ended = workshop.status === 'ended'
  const change = (next: readonly Group[]) => {
    setDrafts(next)
    if (!next.every(isNamed) || JSON.stringify(next) === said) return
    attempt.attempt('groups', () => run({ type: 'edit-workshop', groups: [...next] })).catch(() => {})
  }
  const replace = (id: string, part: Partial<Group>) =>
    change(drafts.map((group) => (group.id === id ? { ...group, ...part } : group)))
  const seats = drafts.reduce((sum, group) => sum + group.seats, 0)
  return (
    <section className={styles.section} aria-labelledby="groups">
      <h2 id="groups">{t('groups.title')}</h2>
      <p className={styles.note}>{t('groups.help')}</p>
      <ol className={styles.groups}>
        {drafts.map((group, index) => (
          <GroupRow
            key={group.id}
            group={group}
            mark={index}
            present={room.find(({ id }) => id === group.id)?.present ?? 0}
            languages={workshop.languages}
            onChange={(part) => replace(group.id, part)}
            onRemove={() => change(drafts.filter(({ id }) => id !== group.id))}
            disabled={ended}
          />
        ))}
      </ol>
      <div className={styles.row}>
        <Button
          icon="plus"
          disabled={ended || drafts.length >= MOST}
          onClick={() => setDrafts([...drafts, { id: newCommandId().slice(0, 10), name: {}, seats: 0 }])}
        >
          {t('groups.add')}
        </Button>
        <p className={styles.note}>{t('groups.seats', { count: seats })}</p>
      </div>
      {!drafts.every(isNamed) && <p className={styles.note}>{t('groups.unnamed')}</p>}
      {drafts.length === 1 && <p className={styles.note}>{t('groups.two')}</p>}
      <SaveMark attempt={attempt} of="groups" onAgain={() => change(drafts)} />
    </section>
  )
}
