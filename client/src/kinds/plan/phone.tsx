/** A plan on a phone: what one is asked, what one stands for, the plan itself, and a form at a time. */
import type { PlanAction } from '@cabildo/shared/kinds/plan/schema'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language.ts'
import type { PhoneProps } from '../kind-ui.ts'
import { AskedOfMe } from './asked-of-me.tsx'
import { type OwnRow, ownPledges, ownRows } from './own-plan.ts'
import { OwnPledges } from './own-pledges.tsx'
import { OwnRows } from './own-rows.tsx'
import styles from './phone.module.css'
import { PhonePlan } from './phone-plan.tsx'
import { type PledgeDraft, parsePlanDraft, type RowDraft } from './plan-draft.ts'
import { PledgeForm } from './pledge-form.tsx'
import { isPlanConfig, isPlanShow } from './read-plan.ts'
import { RowForm } from './row-form.tsx'
import { Unsettled } from './unsettled.tsx'

export function PlanPhone(props: PhoneProps) {
  const { activity, draft, onDraft, said, contributions, act, discard, newKey, groups, group } = props
  const { t } = useTranslation('kind-plan')
  const language = useLanguage()
  const { config, show } = activity
  if (!isPlanConfig(config) || !isPlanShow(show)) return null
  const open = activity.phase === 'open'
  const anonymous = activity.secrecy === 'anonymous'
  const writing = open ? parsePlanDraft(draft) : null
  const rows = ownRows(said, contributions, show)
  const pledges = ownPledges(said, contributions, show)
  const mayWrite = open && config.writers === 'everyone'

  const keyed = (action: PlanAction, slot: string) =>
    act(anonymous ? { ...action, key: newKey() } : action, slot)
  const sendRow = ({ item, term, action, milestone, changes }: RowDraft) => {
    if (changes === null) {
      const said = milestone.trim() === '' ? {} : { milestone }
      const ref = newKey()
      const body = { type: 'add-row', item, term, action, ...said, language }
      act(anonymous ? { ...body, key: ref } : body, `row/${ref}/add`)
    } else {
      const before = rows.find(({ ref }) => ref === changes.ref)
      for (const [field, value] of Object.entries({ item, term, action, milestone })) {
        if (before && Reflect.get(before, field) === value.trim()) continue
        act({ type: 'edit-row', ...address(changes), field, value }, `row/${changes.ref}/${field}`)
      }
    }
    onDraft(null)
  }
  const sendPledge = ({ answer, row, as, name, reason }: PledgeDraft) => {
    const slot = `pledge/${row}/${as}`
    if (answer === 'decline') {
      act({ type: 'decline', row, as, ...(reason.trim() === '' ? {} : { reason }) }, slot)
    } else keyed({ type: answer, row, as, name }, slot)
    onDraft(null)
  }

  if (writing?.form === 'row') {
    return (
      <RowForm
        draft={writing}
        config={config}
        items={show.items}
        onDraft={onDraft}
        onSend={sendRow}
        onCancel={() => onDraft(null)}
      />
    )
  }
  if (writing?.form === 'pledge') {
    return (
      <PledgeForm
        draft={writing}
        row={show.rows.find(({ id }) => id === writing.row)}
        anonymous={anonymous}
        onDraft={onDraft}
        onSend={sendPledge}
        onCancel={() => onDraft(null)}
      />
    )
  }
  const pledging = (answer: PledgeDraft['answer'], row: string, as: PledgeDraft['as'], name = '') =>
    onDraft({ form: 'pledge', answer, row, as, name, reason: '' } satisfies PledgeDraft)
  return (
    <>
      {!open && <p className={styles.note}>{t('phone.closed')}</p>}
      <Unsettled said={said} show={show} open={open} onCorrect={onDraft} onDiscard={discard} />
      {open && <AskedOfMe show={show} config={config} group={group} onAnswer={pledging} />}
      <OwnPledges
        pledges={pledges}
        show={show}
        open={open}
        onWithdraw={({ row, as, key }) =>
          act({ type: 'withdraw', row, as, ...(key === null ? {} : { key }) }, `pledge/${row}/${as}`)
        }
      />
      {mayWrite && (
        <OwnRows
          rows={rows}
          show={show}
          onEdit={(own) => onDraft(draftOf(own))}
          onRemove={(own) => act({ type: 'remove-row', ...address(own) }, `row/${own.ref}/remove`)}
        />
      )}
      <PhonePlan
        show={show}
        config={config}
        groups={groups}
        group={group}
        open={open}
        pledges={pledges}
        onOffer={(row, as) => pledging('offer', row, as)}
        onPropose={mayWrite ? (item) => onDraft(newRow(item)) : undefined}
      />
    </>
  )
}

function newRow(item: string): RowDraft {
  return { form: 'row', item, term: 'short', action: '', milestone: '', changes: null }
}

function draftOf({ ref, id, key, item, term, action, milestone }: OwnRow): RowDraft {
  return { form: 'row', item, term, action, milestone, changes: { ref, id, key } }
}

/** How an own row is named in an action: by its key where only the phone knows it, else by its id. */
function address({ id, key }: Pick<OwnRow, 'id' | 'key'>): { row?: string; key?: string } {
  if (key !== null) return { key }
  return id === null ? {} : { row: id }
}
