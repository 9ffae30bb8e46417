/** One ranked item: its number undoes it, arrows move it, and a link above it ties it with the one before. */
import { classNames } from './class-names.ts'
import { Icon } from './icons.tsx'
import styles from './rank-row.module.css'

export interface RankItem {
  id: string
  title: string
  why?: string | undefined
  lang?: string | undefined
}

export interface RankRowWords {
  /** Spoken name of the number, e.g. "Take out Water, place 2". */
  undo: (title: string, place: number) => string
  up: (title: string) => string
  down: (title: string) => string
  /** Spoken name of the tie toggle, e.g. "Water level with Housing". */
  tie: (title: string, above: string) => string
  /** Short word on the toggle, e.g. "same place". */
  tieShort: string
}

interface Props {
  item: RankItem
  place: number
  /** Title of the item above; null for the first. */
  above: string | null
  tiedWithAbove: boolean
  first: boolean
  last: boolean
  allowTies: boolean
  disabled: boolean
  words: RankRowWords
  onUndo: () => void
  onMove: (by: -1 | 1) => void
  onTie: (tied: boolean) => void
}

export function RankRow(props: Props) {
  const {
    item,
    place,
    above,
    tiedWithAbove,
    first,
    last,
    allowTies,
    disabled,
    words,
    onUndo,
    onMove,
    onTie,
  } = props
  return (
    <li className={styles.row} lang={item.lang}>
      {allowTies && above !== null && (
        <button
          type="button"
          className={classNames(styles.tie, tiedWithAbove && styles.tied)}
          aria-pressed={tiedWithAbove}
          aria-label={words.tie(item.title, above)}
          aria-disabled={disabled}
          data-focus={`tie ${item.id}`}
          onClick={() => onTie(!tiedWithAbove)}
        >
          <Icon name="tie" size="1.2em" />
          <span className={styles.tieWord}>{words.tieShort}</span>
        </button>
      )}
      <div className={styles.line}>
        <button
          type="button"
          className={styles.number}
          aria-label={words.undo(item.title, place)}
          aria-disabled={disabled}
          data-focus={`undo ${item.id}`}
          onClick={onUndo}
        >
          {place}
        </button>
        <span className={styles.title}>{item.title}</span>
        <button
          type="button"
          className={styles.arrow}
          aria-label={words.up(item.title)}
          aria-disabled={first || disabled}
          data-focus={`up ${item.id}`}
          onClick={() => onMove(-1)}
        >
          <Icon name="arrow-up" />
        </button>
        <button
          type="button"
          className={styles.arrow}
          aria-label={words.down(item.title)}
          aria-disabled={last || disabled}
          data-focus={`down ${item.id}`}
          onClick={() => onMove(1)}
        >
          <Icon name="arrow-down" />
        </button>
      </div>
    </li>
  )
}
