/** The actor one is at, and the way to the others. */
import { useTranslation } from 'react-i18next'
import { SelectField } from '../../fields/select-field.tsx'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { GroupMark } from '../../ui/group-mark.tsx'
import { StepButtons } from '../step-buttons.tsx'
import styles from './phone.module.css'
import type { SeenActor } from './seen-actors.ts'
import { sectorMark } from './signs.ts'

interface Props {
  actors: readonly SeenActor[]
  at: string
  onGo: (actor: string) => void
}

export function ActorSteps({ actors, at, onGo }: Props) {
  const { t } = useTranslation('kind-map')
  const text = useLocalText()
  const foreign = useForeign()
  const index = actors.findIndex(({ id }) => id === at)
  const actor = actors[index]
  return (
    <section className={styles.steps} aria-label={t('phone.actors')}>
      <StepButtons
        ids={actors.map(({ id }) => id)}
        at={at}
        before={t('phone.before')}
        after={t('phone.after')}
        onGo={onGo}
      >
        {t('phone.actorOf', { at: index + 1, of: actors.length })}
      </StepButtons>
      {actors.length > 4 && (
        <SelectField
          label={t('phone.goTo')}
          value={at}
          options={actors.map(({ id, name }) => ({ value: id, label: text(name) }))}
          onChange={onGo}
        />
      )}
      {actor && (
        <>
          <h2 className={styles.name} lang={foreign(actor.name)}>
            {text(actor.name)}
          </h2>
          <p className={styles.sector}>
            <GroupMark index={sectorMark(actor.sector)} />{' '}
            <span>{t(actor.sector === null ? 'sector.none' : `sector.${actor.sector}`)}</span>
          </p>
        </>
      )}
    </section>
  )
}
