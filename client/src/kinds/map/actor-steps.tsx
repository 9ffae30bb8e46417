/** The actor one is at, and the way to the others. */
import { useTranslation } from 'react-i18next'
import { SelectField } from '../../fields/select-field.tsx'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { GroupMark } from '../../ui/group-mark.tsx'
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
  const [before, after] = [actors[index - 1], actors[index + 1]]
  return (
    <section className={styles.steps} aria-label={t('phone.actors')}>
      <div className={styles.row}>
        <Button
          icon="arrow-left"
          iconOnly
          disabled={before === undefined}
          onClick={() => before && onGo(before.id)}
        >
          {t('phone.before')}
        </Button>
        <p className={styles.stepWords} aria-live="polite">
          {t('phone.actorOf', { at: index + 1, of: actors.length })}
        </p>
        <Button
          icon="arrow-right"
          iconOnly
          disabled={after === undefined}
          onClick={() => after && onGo(after.id)}
        >
          {t('phone.after')}
        </Button>
      </div>
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
