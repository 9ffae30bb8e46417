/** The hands of one group: a number for each item and answer, with what they come to. What was typed stays, to be put right and sent again. */
import type { ActivityView } from '@cabildo/shared/workshop/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import { useAttempt } from '../../fields/use-attempt.ts'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { useDraft } from '../../net/drafts.ts'
import { Button } from '../../ui/button.tsx'
import type { RunCommand } from '../console/run-command.ts'
import { CountField } from './count-field.tsx'
import styles from './desk.module.css'
import { GroupLine } from './group-line.tsx'
import type { HandsRules } from './hands-rules.ts'
import { countIn, fieldOf, handsIn, isTyped, sumOf } from './hands-sums.ts'
import type { GroupName } from './use-group-names.ts'

interface Props {
  workshop: string
  activity: ActivityView
  rules: HandsRules
  group: GroupName
  /** Of this group, who answer by hand. */
  people: number
  /** They have been counted in this round. */
  counted: boolean
  run: RunCommand
  onSay: (words: string) => void
}

export function HandsGroup(props: Props) {
  const { workshop, activity, rules, group, people, counted, run, onSay } = props
  const { t } = useTranslation(['desk', 'kinds-phone'])
  const text = useLocalText()
  const foreign = useForeign()
  const attempt = useAttempt()
  const { id, round, items } = activity
  const [draft, setDraft] = useDraft(`desk/${workshop}/${id}/${round}/hands/${group.id ?? ''}`)
  const [tried, setTried] = useState(false)
  const typed = isTyped(draft) ? draft : {}
  const { options, most } = rules
  const hands = handsIn(
    typed,
    items.map((item) => item.id),
    options,
  )
  const total = items.reduce((sum, item) => sum + sumOf(typed, item.id, options), 0)
  const all = people * most
  const isBounded = options.length === 1 && Number.isFinite(most) && most < items.length
  const optionWords = (option: string) =>
    activity.kind === 'consent' ? t(`kinds-phone:consent.level.${option}`) : t(`hands.option.${option}`)
  const send = async () => {
    setTried(hands === null)
    if (hands === null) return
    const accepted = await attempt.attempt('hands', () =>
      run({ type: 'count-hands', activity: id, round, group: group.id, hands }),
    )
    if (accepted !== null) onSay(t('hands.counted', { count: people, group: group.name }))
  }
  return (
    <form
      noValidate
      className={styles.handsGroup}
      onSubmit={(event) => {
        event.preventDefault()
        send().catch(() => {})
      }}
    >
      <h3>
        <GroupLine group={group} /> · {t('byHand.people', { count: people })}
      </h3>
      {counted && <p className={styles.told}>{t('hands.already')}</p>}
      {items.map((item) => {
        const sum = sumOf(typed, item.id, options)
        return (
          <fieldset key={item.id} className={styles.item}>
            <legend lang={foreign(item.text)}>{text(item.text)}</legend>
            <div className={styles.options}>
              {options.map((option) => {
                const field = fieldOf(item.id, option)
                return (
                  <CountField
                    key={option}
                    label={optionWords(option)}
                    value={typed[field] ?? ''}
                    onChange={(value) => setDraft({ ...typed, [field]: value })}
                    wrong={countIn(typed[field]) === null ? t('number') : null}
                  />
                )
              })}
            </div>
            <p className={sum > people ? styles.gap : styles.soft}>
              {sum > people
                ? t('hands.over', { count: sum - people, people })
                : t('hands.sum', { sum, people })}
            </p>
          </fieldset>
        )
      })}
      {isBounded && (
        <p className={total > all ? styles.gap : styles.soft}>
          {total > all ? t('hands.overAll', { total, all, most }) : t('hands.sumAll', { total, all, most })}
        </p>
      )}
      {tried && hands === null && (
        <p role="alert" className={styles.gap}>
          {t('hands.empty')}
        </p>
      )}
      <Button type="submit" icon="hand" busy={attempt.busy !== null}>
        {t(counted ? 'hands.sendAgain' : 'hands.send', { group: group.name })}
      </Button>
      <RefusalLine attempt={attempt} />
    </form>
  )
}
