/** What the figures and tints of a matrix mean: the levels of the scale, or shares of those who placed a row; how many people a cell is of. */
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { Legend } from '../../ui/charts/legend.tsx'
import styles from './matrix-table.module.css'
import { type Matrix, placesOf } from './read-matrix.ts'

interface Props {
  matrix: Matrix
  result: Pick<Result, 'n'>
}

export function ScaleKey({ matrix, result: { n } }: Props) {
  const { t } = useTranslation('kind-matrix')
  const text = useLocalText()
  const { config } = matrix
  const answered = placesOf(matrix).map(({ cell }) => cell.people.answered)
  const [least, most] = [Math.min(...answered), Math.max(...answered)]
  const steps =
    config.mode === 'rate'
      ? config.levels.map((level, index) => ({
          id: `level ${index}`,
          sign: <Swatch heat={1 + Math.round((index / (config.levels.length - 1)) * 4)} />,
          text: `${index} ${text(level)}`,
        }))
      : []
  const overlay =
    config.mode === 'allocate' && config.overlay !== undefined
      ? [{ id: 'overlay', sign: <span className={styles.diamond}>◆</span>, text: t('overlay.key') }]
      : []
  const share =
    config.mode === 'allocate'
      ? [
          {
            id: 'share',
            sign: <Swatch heat={4} />,
            text: t(config.several ? 'shareSeveral' : 'shareSingle'),
          },
        ]
      : []
  const people = {
    id: 'n',
    sign: null,
    text: least === most ? t('cellsOf', { n: most, count: n }) : t('cellsFrom', { least, most, count: n }),
  }
  return <Legend entries={[...steps, ...share, ...overlay, people]} />
}

function Swatch({ heat }: { heat: number }) {
  return <span className={styles.swatch} style={{ background: `var(--heat-${heat})` }} />
}
