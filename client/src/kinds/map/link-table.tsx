/** Who works with whom as a table. */
import type { MapLink } from '@cabildo/shared/kinds/map/view'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import styles from './board.module.css'
import type { SeenActor } from './seen-actors.ts'
import { useTold } from './use-told.ts'

interface Props {
  actors: readonly SeenActor[]
  links: readonly MapLink[]
  caption: string
}

export function LinkTable({ actors, links, caption }: Props) {
  const { t } = useTranslation('kind-map')
  const inWords = useLocalText()
  const { strengths } = useTold()
  const nameOf = (id: string) => inWords(actors.find((actor) => actor.id === id)?.name)
  return (
    <table className={styles.table}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('board.one')}</th>
          <th scope="col">{t('board.other')}</th>
          <th scope="col">{t('strength.label')}</th>
        </tr>
      </thead>
      <tbody>
        {links.map(({ one, other, told }) => (
          <tr key={`${one} ${other}`}>
            <th scope="row">{nameOf(one)}</th>
            <td>{nameOf(other)}</td>
            <td>{strengths(told)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
