/** One step of the agenda as the facilitator works on it: its question, its side acts, and its kind's panel. */
import type { AgendaEntry, FacilitatorView } from '@cabildo/shared/workshop/view'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../../fields/refusal-line.tsx'
import type { Attempt } from '../../../fields/use-attempt.ts'
import { useLanguage, useLocalText } from '../../../i18n/use-language.ts'
import { kindUiOf } from '../../../kinds/index.ts'
import { Icon } from '../../../ui/icons.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { revealSteps } from '../next-act.ts'
import { PickItems } from '../pick-items.tsx'
import { PreviewButton } from '../preview/preview-button.tsx'
import type { RunCommand } from '../run-command.ts'
import styles from './run.module.css'
import { SideActButtons } from './side-act-buttons.tsx'

interface Props {
  view: FacilitatorView
  entry: AgendaEntry | undefined
  run: RunCommand
  attempt: Attempt
}

export function ActivityStage({ view, entry, run, attempt }: Props) {
  const { t } = useTranslation('console')
  const inWords = useLocalText()
  const language = useLanguage()
  if (entry === undefined) return <p className={styles.stage}>{t('agendaEmpty')}</p>
  const { setup, phase } = entry
  const isCurrent = view.current?.id === setup.id
  const Panel = kindUiOf(setup.kind)?.Facilitator
  const presented = isCurrent ? (view.current?.presents ?? null) : null
  const presentedEntry = view.agenda.find((other) => other.setup.id === presented?.id)
  const PresentedPanel = presented === null ? undefined : kindUiOf(presented.kind)?.Facilitator
  const picks = phase === 'planned' && setup.source?.take.rule === 'picked'
  const { languages } = view.workshop
  const writing = languages.find((each) => each === language) ?? languages[0] ?? language
  const act = (activity: string) => (action: unknown) => run({ type: 'act', activity, action })
  const setConfig = (config: Record<string, unknown>) => {
    const write = () => run({ type: 'edit-activity', activity: setup.id, config })
    attempt.attempt('secondary config', write).catch(() => {})
  }
  return (
    <section className={styles.stage} aria-label={inWords(setup.title)}>
      <p className={isCurrent ? styles.onAir : styles.offAir}>
        <Icon name={isCurrent ? 'eye' : 'eye-off'} size="1.1em" />
        <span>{t(isCurrent ? 'stage.now' : 'stage.notNow')}</span>
      </p>
      <h2 className={styles.stageTitle}>{inWords(setup.title)}</h2>
      <p className={styles.prompt}>{inWords(setup.prompt)}</p>
      <p className={styles.soft}>
        {t(`kind.${setup.kind}`, setup.kind)}
        {revealSteps(setup.kind) > 0 && ` · ${t(`secrecy.${setup.secrecy}`)}`}
        {entry.asked > 1 && ` · ${t('round', { round: entry.asked })}`}
      </p>
      <PreviewButton key={`preview ${setup.id}`} view={view} activity={setup.id} look="quiet" />
      <SideActButtons key={setup.id} view={view} entry={entry} run={run} attempt={attempt} />
      <RefusalLine attempt={attempt} of="secondary" />
      {picks && <PickItems view={view} setup={setup} run={run} />}
      <Suspense fallback={<Skeleton label={t('loading')} />}>
        {Panel && (
          <Panel
            entry={entry}
            activity={isCurrent ? view.current : null}
            room={view.room}
            people={view.people}
            act={act(setup.id)}
            writing={writing}
            languages={languages}
            setConfig={phase === 'planned' ? setConfig : undefined}
            offered={view.agenda.find((other) => other.setup.id === setup.source?.activity)?.outcome ?? []}
          />
        )}
        {presented !== null && presentedEntry && PresentedPanel && (
          <section className={styles.presented}>
            <h3>{t('stage.presents', { title: inWords(presented.title) })}</h3>
            <PresentedPanel
              entry={presentedEntry}
              activity={presented}
              room={view.room}
              people={view.people}
              act={act(presented.id)}
              writing={writing}
            />
          </section>
        )}
      </Suspense>
    </section>
  )
}
