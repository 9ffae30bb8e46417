/** Actors that do not stand on the map: they wait to be let through, or were hidden. */
import type { MapManage } from '@cabildo/shared/kinds/map/view'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import desk from '../desk.module.css'
import styles from './facilitator.module.css'
import type { Leading } from './leading.ts'

interface Props extends Leading {
  title: string
  actors: MapManage['aside']
}

export function AsideActors({ title, actors, run, attempt }: Props) {
  const { t } = useTranslation('kind-map')
  const inWords = useLocalText()
  const foreign = useForeign()
  if (actors.length === 0) return null
  return (
    <section className={styles.aside}>
      <h3>{title}</h3>
      <ul className={desk.cards}>
        {actors.map(({ id, name, sector, state }) => {
          const words = inWords(name)
          const act = (does: string, type: 'show-actor' | 'hide-actor') => () => {
            run(`${does} ${id}`, { type, actor: id }, t(`said.${does}`, { name: words })).catch(() => {})
          }
          return (
            <li key={id}>
              <Card
                title={words}
                lang={foreign(name)}
                faded
                meta={t(sector === null ? 'sector.none' : `sector.${sector}`)}
                actions={
                  <>
                    <Button
                      icon="eye"
                      busy={attempt.busy === `shown ${id}`}
                      onClick={act('shown', 'show-actor')}
                    >
                      {t(state === 'waiting' ? 'lead.letThrough' : 'lead.show')}
                    </Button>
                    {state === 'waiting' && (
                      <Button
                        look="quiet"
                        icon="eye-off"
                        busy={attempt.busy === `hidden ${id}`}
                        onClick={act('hidden', 'hide-actor')}
                      >
                        {t('lead.hide')}
                      </Button>
                    )}
                  </>
                }
              />
              {attempt.failed?.name.endsWith(` ${id}`) && <RefusalLine attempt={attempt} />}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
