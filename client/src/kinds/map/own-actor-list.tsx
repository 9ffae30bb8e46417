/** The actors this person added, each with what became of it. */
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { Card } from '../../ui/card.tsx'
import { DeliveryLine } from '../delivery-line.tsx'
import { OwnActions, type OwnActs } from '../own-actions.tsx'
import type { OwnActor } from './own-map.ts'
import styles from './phone.module.css'

interface Props extends OwnActs<OwnActor> {
  actors: readonly OwnActor[]
  most: number
}

export function OwnActorList({ actors, most, ...acts }: Props) {
  const { t } = useTranslation('kind-map')
  const text = useLocalText()
  const foreign = useForeign()
  return (
    <section>
      <h2 className={styles.heading}>{t('phone.mine', { count: actors.length, most })}</h2>
      <ul className={styles.cards}>
        {actors.map((actor) => (
          <li key={actor.ref}>
            <Card
              title={text(actor.name)}
              lang={foreign(actor.name)}
              faded={actor.state === 'hidden' || actor.parent !== null}
              meta={
                <>
                  {actor.sector && <span>{t(`sector.${actor.sector}`)}</span>}
                  <DeliveryLine said={actor.said} />
                  {actor.state === 'waiting' && <span>{t('phone.waiting')}</span>}
                  {actor.state === 'hidden' && <span>{t('phone.hidden')}</span>}
                  {actor.parent && <span>{t('phone.merged', { name: text(actor.parent) })}</span>}
                </>
              }
              actions={
                <OwnActions
                  own={actor}
                  refused={actor.said.state === 'refused'}
                  mutable={actor.mutable}
                  {...acts}
                />
              }
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
