/** Somebody new on this tablet: their group, a name if they like, and in. */
import type { Door } from '@cabildo/shared/wire/contract'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LanguageSwitch } from '../../i18n/language-switch.tsx'
import { useForeign, useLanguage, useLocalText } from '../../i18n/use-language.ts'
import { useRefusal } from '../../i18n/use-refusal.ts'
import type { Seat } from '../../net/seats.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceChip } from '../../ui/choice-chip.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { GroupMark } from '../../ui/group-mark.tsx'
import { Icon } from '../../ui/icons.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { SecrecyNotice } from '../join/secrecy-notice.tsx'
import { AreYouThere } from './are-you-there.tsx'
import styles from './kiosk.module.css'
import { usePageTop } from './use-page-top.ts'
import { useSeatJoin } from './use-seat-join.ts'

interface Props {
  code: string
  door: Door
  onSeat: (seat: Seat) => void
  onLeave: () => void
}

export function TakeSeat({ code, door, onSeat, onLeave }: Props) {
  const { t } = useTranslation(['kiosk', 'phone'])
  const text = useLocalText()
  const foreign = useForeign()
  const language = useLanguage()
  const heading = usePageTop()
  const join = useSeatJoin(code, onSeat)
  const why = useRefusal(join.refusal)
  const [group, setGroup] = useState<string | null>(null)
  const [name, setName] = useState('')
  const [missing, setMissing] = useState(false)
  const groups = door.groups.flatMap(({ id, name: words }) => (id === null ? [] : [{ id, words }]))
  const submit = () => {
    const needed = groups.length > 0 && group === null
    setMissing(needed)
    if (!needed) join.start({ group, language, ...(name.trim() ? { name: name.trim() } : {}) })
  }
  return (
    <AreYouThere on onLeave={onLeave}>
      <header className={styles.house}>
        <Button look="quiet" icon="arrow-left" onClick={onLeave}>
          {t('toStart')}
        </Button>
        <LanguageSwitch />
      </header>
      <main className={styles.page}>
        <h1 ref={heading} tabIndex={-1}>
          {t('take.title')}
        </h1>
        {door.workshop.watched && <p className={styles.note}>{t('phone:join.watched')}</p>}
        <form
          className={styles.form}
          autoComplete="off"
          onSubmit={(event) => {
            event.preventDefault()
            submit()
          }}
        >
          {groups.length > 0 && (
            <ChoiceGroup legend={t('phone:join.group')} help={t('phone:join.groupHelp')} layout="grid">
              {groups.map(({ id, words }, index) => (
                <ChoiceChip
                  key={id}
                  type="radio"
                  name="group"
                  value={id}
                  label={text(words)}
                  lang={foreign(words)}
                  mark={<GroupMark index={index} />}
                  checked={group === id}
                  onChange={() => {
                    setGroup(id)
                    setMissing(false)
                  }}
                />
              ))}
            </ChoiceGroup>
          )}
          <TextField
            label={t('phone:join.name')}
            help={t('phone:join.nameHelp')}
            value={name}
            onChange={setName}
            limit={60}
            autoComplete="off"
            autoCapitalize="words"
            enterKeyHint="go"
          />
          <SecrecyNotice secrecy={door.secrecy} />
          {(missing || join.refusal) && (
            <p className={styles.error} role="alert">
              <Icon name="alert" /> <span>{missing ? t('phone:join.groupMissing') : why}</span>
            </p>
          )}
          {join.waiting && <output className={styles.note}>{t('phone:join.trying')}</output>}
          <Button type="submit" look="primary" size="large" wide busy={join.busy}>
            {t('phone:join.join')}
          </Button>
        </form>
      </main>
    </AreYouThere>
  )
}
