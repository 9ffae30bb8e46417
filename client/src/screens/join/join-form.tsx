/** Joining: what it is about, who can see what, one tap on the group, one on the button. */
import { displayCode } from '@cabildo/shared/join-code'
import type { Door } from '@cabildo/shared/wire/contract'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useForeign, useLanguage, useLocalText } from '../../i18n/use-language.ts'
import { useRefusal } from '../../i18n/use-refusal.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { ChoiceChip } from '../../ui/choice-chip.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { GroupMark } from '../../ui/group-mark.tsx'
import { Icon } from '../../ui/icons.tsx'
import { TextField } from '../../ui/text-field.tsx'
import formStyles from './join-form.module.css'
import styles from './join-frame.module.css'
import { RejoinForm } from './rejoin-form.tsx'
import { SecrecyBrief } from './secrecy-brief.tsx'
import { SecrecyNotice } from './secrecy-notice.tsx'
import { useJoin } from './use-join.ts'

interface Props {
  code: string
  door: Door
  onInside: () => void
}

export function JoinForm({ code, door, onInside }: Props) {
  const { t } = useTranslation('phone')
  const text = useLocalText()
  const foreign = useForeign()
  const language = useLanguage()
  const { workshop, secrecy } = door
  const groups = door.groups.flatMap(({ id, name: groupName }) =>
    id === null ? [] : [{ id, name: groupName }],
  )
  const join = useJoin(code, onInside)
  const why = useRefusal(join.refusal)
  const [group, setGroup] = useState<string | null>(null)
  const [name, setName] = useState('')
  const [missing, setMissing] = useState(false)
  const ended = workshop.status === 'ended'
  useEffect(() => {
    document.title = text(workshop.title) || 'Cabildo'
  }, [text, workshop.title])

  const submit = () => {
    const needed = groups.length > 0 && group === null
    setMissing(needed)
    if (needed) return
    join.start({ type: 'join', group, language, ...(name.trim() ? { name: name.trim() } : {}) })
  }
  return (
    <>
      <div>
        <p className={styles.code}>{t('join.code', { code: displayCode(code) })}</p>
        <h1 lang={foreign(workshop.title)}>{text(workshop.title)}</h1>
        {text(workshop.purpose) && (
          <p className={styles.purpose} lang={foreign(workshop.purpose)}>
            {text(workshop.purpose)}
          </p>
        )}
      </div>
      {workshop.rehearsal && <Banner tone="warn">{t('rehearsal')}</Banner>}
      {ended || workshop.locked ? (
        <p role="alert">{t(ended ? 'join.ended' : 'join.locked')}</p>
      ) : (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            submit()
          }}
        >
          {workshop.watched && <p className={formStyles.watched}>{t('join.watched')}</p>}
          {groups.length > 0 && (
            <ChoiceGroup legend={t('join.group')} help={t('join.groupHelp')} layout="grid">
              {groups.map(({ id, name: groupName }, index) => (
                <ChoiceChip
                  key={id}
                  type="radio"
                  name="group"
                  value={id}
                  label={text(groupName)}
                  lang={foreign(groupName)}
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
          <SecrecyNotice secrecy={secrecy} />
          <TextField
            label={t('join.name')}
            help={t('join.nameHelp')}
            value={name}
            onChange={setName}
            limit={60}
            autoComplete="name"
            autoCapitalize="words"
            enterKeyHint="go"
          />
          <div className={formStyles.bar}>
            <SecrecyBrief secrecy={secrecy} />
            {missing && (
              <p className={formStyles.error} role="alert">
                <Icon name="alert" /> <span>{t('join.groupMissing')}</span>
              </p>
            )}
            {join.refusal && (
              <p className={formStyles.error} role="alert">
                <Icon name="alert" /> <span>{why}</span>
              </p>
            )}
            {join.waiting && <output className={formStyles.note}>{t('join.trying')}</output>}
            <Button type="submit" look="primary" size="large" wide busy={join.busy}>
              {t('join.join')}
            </Button>
          </div>
        </form>
      )}
      <RejoinForm code={code} onInside={onInside} />
    </>
  )
}
