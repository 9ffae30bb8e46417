/** What an actor does about one function, as this person says. */
import { MARKS, type Mark } from '@cabildo/shared/kinds/map/marks'
import type { Statement } from '@cabildo/shared/kinds/map/schema'
import type { ToldMarks } from '@cabildo/shared/kinds/map/view'
import type { LocalText } from '@cabildo/shared/text'
import { useTranslation } from 'react-i18next'
import { SelectField } from '../../fields/select-field.tsx'
import { useLocalText } from '../../i18n/use-language.ts'
import type { OwnWord } from './own-map.ts'
import styles from './phone.module.css'
import { MARK_SIGNS } from './signs.ts'
import { useTold } from './use-told.ts'
import { WordLine } from './word-line.tsx'

interface Props {
  actor: string
  task: string
  text: LocalText
  open: boolean
  told: ToldMarks | null
  wordOn: (about: Statement) => OwnWord
  onSay: (about: Statement) => void
}

export function MarkField({ actor, task, text, open, told, wordOn, onSay }: Props) {
  const { t } = useTranslation('kind-map')
  const inWords = useLocalText()
  const { marks } = useTold()
  const about = (mark: Mark | null): Statement => ({ what: 'mark', actor, function: task, mark })
  const { statement, last } = wordOn(about(null))
  const own = statement?.what === 'mark' ? statement.mark : null
  const room = told === null ? '' : marks(told)
  return (
    <>
      {open ? (
        <SelectField<Mark | ''>
          label={inWords(text)}
          value={own ?? ''}
          options={[
            { value: '', label: t('mark.none') },
            ...MARKS.map((mark) => ({ value: mark, label: `${MARK_SIGNS[mark]} ${t(`mark.${mark}`)}` })),
          ]}
          onChange={(mark) => onSay(about(mark === '' ? null : mark))}
        />
      ) : (
        <p className={styles.closedField}>
          <strong>{inWords(text)}</strong> {own !== null && t('phone.yourWord', { value: t(`mark.${own}`) })}
        </p>
      )}
      <WordLine last={last} told={room} />
    </>
  )
}
