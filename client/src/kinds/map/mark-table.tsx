/** Actors against functions, as many actors as find room. */
import type { MapActor } from '@cabildo/shared/kinds/map/view'
import type { LocalText } from '@cabildo/shared/text'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { Fit } from '../../result/fit.tsx'
import { sliceOf } from '../../result/shown.ts'
import { GroupMark } from '../../ui/group-mark.tsx'
import styles from './board.module.css'
import { MarkWords } from './mark-words.tsx'
import { sectorMark } from './signs.ts'

interface Props {
  actors: readonly MapActor[]
  functions: readonly { id: string; text: LocalText }[]
}

export function MarkTable({ actors, functions }: Props) {
  const { t } = useTranslation('kind-map')
  const inWords = useLocalText()
  if (actors.length === 0) return <p className={styles.soft}>{t('board.noActors')}</p>
  return (
    <Fit count={actors.length} of={JSON.stringify([functions, actors])}>
      {(shown) => (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('board.actor')}</th>
              {functions.map(({ id, text }) => (
                <th key={id} scope="col">
                  {inWords(text)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sliceOf(actors, shown).map(({ id, name, sector, marks }) => (
              <tr key={id}>
                <th scope="row">
                  <span className={styles.actor}>
                    <GroupMark index={sectorMark(sector)} /> <span>{inWords(name)}</span>
                  </span>
                </th>
                {functions.map((task) => {
                  const told = marks.find((mark) => mark.function === task.id)?.told
                  return <td key={task.id}>{told && <MarkWords told={told} />}</td>
                })}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Fit>
  )
}
