/** Everything one may say of an actor: what it does, whether it is here, whom it works with. */
import type { MapConfig, Statement } from '@cabildo/shared/kinds/map/schema'
import type { MapActor, MapLink } from '@cabildo/shared/kinds/map/view'
import { useTranslation } from 'react-i18next'
import { LinkFields } from './link-fields.tsx'
import { MarkField } from './mark-field.tsx'
import type { OwnWord } from './own-map.ts'
import styles from './phone.module.css'
import { SeatFields } from './seat-fields.tsx'
import type { SeenActor } from './seen-actors.ts'

interface Props {
  actor: SeenActor
  actors: readonly SeenActor[]
  config: MapConfig
  open: boolean
  /** What the room says of it, where that is seen. */
  shown: MapActor | null
  links: readonly MapLink[]
  own: readonly Statement[]
  wordOn: (about: Statement) => OwnWord
  onSay: (about: Statement) => void
}

export function SayOfActor({ actor, actors, config, open, shown, links, own, wordOn, onSay }: Props) {
  const { t } = useTranslation('kind-map')
  return (
    <>
      {config.functions.length > 0 && (
        <section className={styles.part}>
          <h3>{t('phone.does')}</h3>
          <ul className={styles.fields}>
            {config.functions.map(({ id, text }) => (
              <li key={id}>
                <MarkField
                  actor={actor.id}
                  task={id}
                  text={text}
                  open={open}
                  told={shown?.marks.find((mark) => mark.function === id)?.told ?? null}
                  wordOn={wordOn}
                  onSay={onSay}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {config.seats && (
        <section className={styles.part}>
          <h3>{t('phone.seat')}</h3>
          <SeatFields actor={actor.id} open={open} told={shown?.seat ?? null} wordOn={wordOn} onSay={onSay} />
        </section>
      )}
      {config.links && actors.length > 1 && (
        <section className={styles.part}>
          <h3>{t('phone.works')}</h3>
          <LinkFields
            actor={actor.id}
            actors={actors}
            open={open}
            links={links}
            own={own}
            wordOn={wordOn}
            onSay={onSay}
          />
        </section>
      )}
    </>
  )
}
