/** One step in the list: its name and kind, moving and removing it, and, unfolded, its editor. */
import type { AgendaEntry, FacilitatorView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../../fields/refusal-line.tsx'
import type { Attempt } from '../../../fields/use-attempt.ts'
import { useLocalText } from '../../../i18n/use-language.ts'
import { Button } from '../../../ui/button.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { Icon } from '../../../ui/icons.tsx'
import { useKeepFocus } from '../../../ui/use-keep-focus.ts'
import type { RunCommand } from '../run-command.ts'
import { ActivityEditor } from './activity-editor.tsx'
import styles from './prepare.module.css'
import type { DragRow } from './use-drag-order.ts'

interface Props {
  view: FacilitatorView
  entry: AgendaEntry
  index: number
  open: boolean
  onToggle: () => void
  run: RunCommand
  attempt: Attempt
  drag: DragRow
}

export function AgendaItem({ view, entry, index, open, onToggle, run, attempt, drag }: Props) {
  const { t } = useTranslation('console')
  const inWords = useLocalText()
  const { root, keep } = useKeepFocus<HTMLLIElement>()
  const { id, kind, minutes } = entry.setup
  const title = inWords(entry.setup.title)
  const fixed = entry.phase !== 'planned' || view.workshop.status === 'ended'
  const move = (by: -1 | 1) => {
    keep([by < 0 ? 'up' : 'down'])
    attempt
      .attempt(`move ${id}`, () => run({ type: 'move-activity', activity: id, to: index + by }))
      .catch(() => {})
  }
  return (
    <li
      ref={root}
      className={classNames(styles.activity, drag.lifted && styles.lifted)}
      data-moving={drag.style !== undefined || undefined}
      style={drag.style}
    >
      <div className={styles.activityHead}>
        <button
          type="button"
          className={styles.handle}
          data-focus="handle"
          aria-disabled={fixed}
          aria-label={t('prepare.drag.handle', { title })}
          {...(fixed ? {} : drag.handle)}
        >
          <Icon name="menu" />
        </button>
        <button type="button" className={styles.activityToggle} aria-expanded={open} onClick={onToggle}>
          <span className={styles.activityNumber}>{index + 1}</span>
          <span>
            <span className={styles.activityTitle}>{title}</span>
            <span className={styles.note}>
              {t(`kind.${kind}`, kind)} · {t(`secrecyShort.${entry.setup.secrecy}`)}
              {minutes !== undefined && ` · ${t('pace.preset', { minutes })}`}
              {entry.phase !== 'planned' && ` · ${t('prepare.opened')}`}
            </span>
          </span>
        </button>
        <Button
          look="quiet"
          icon="arrow-up"
          iconOnly
          data-focus="up"
          aria-disabled={fixed || index === 0}
          onClick={() => !fixed && index > 0 && move(-1)}
        >
          {t('prepare.up', { title })}
        </Button>
        <Button
          look="quiet"
          icon="arrow-down"
          iconOnly
          data-focus="down"
          aria-disabled={fixed || index === view.agenda.length - 1}
          onClick={() => !fixed && index < view.agenda.length - 1 && move(1)}
        >
          {t('prepare.down', { title })}
        </Button>
        <Button
          look="quiet"
          icon="trash"
          iconOnly
          aria-disabled={fixed}
          busy={attempt.busy === `remove ${id}`}
          onClick={() => {
            if (fixed) return
            attempt
              .attempt(`remove ${id}`, () => run({ type: 'remove-activity', activity: id }))
              .catch(() => {})
          }}
        >
          {t('prepare.remove', { title })}
        </Button>
      </div>
      {attempt.failed?.name.endsWith(` ${id}`) && <RefusalLine attempt={attempt} />}
      {open && <ActivityEditor view={view} entry={entry} index={index} run={run} />}
    </li>
  )
}
