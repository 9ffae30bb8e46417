/** Who works with whom: a drawing with every name and a key to its lines, and the same as a table for who cannot see it. */
import type { MapActor, MapLink } from '@cabildo/shared/kinds/map/view'
import { useTranslation } from 'react-i18next'
import { Fit } from '../../result/fit.tsx'
import { sliceOf } from '../../result/shown.ts'
import styles from './board.module.css'
import { LinkKey } from './link-key.tsx'
import { MOST_ON_MAP } from './link-layout.ts'
import { LinkMap } from './link-map.tsx'
import { LinkTable } from './link-table.tsx'

interface Props {
  actors: readonly MapActor[]
  links: readonly MapLink[]
}

export function LinkPage({ actors, links }: Props) {
  const { t } = useTranslation('kind-map')
  if (actors.length > MOST_ON_MAP) {
    return (
      <Fit count={links.length} of={JSON.stringify(links)}>
        {(shown) => <LinkTable actors={actors} links={sliceOf(links, shown)} caption={t('board.links')} />}
      </Fit>
    )
  }
  return (
    <>
      <div className={styles.drawing}>
        <LinkMap actors={actors} links={links} />
      </div>
      <LinkKey actors={actors} />
      <div className="sr-only">
        <LinkTable actors={actors} links={links} caption={t('board.links')} />
      </div>
    </>
  )
}
