/** Asks before somebody is taken out, and says what becomes of what they said. */
import { kindOf } from '@cabildo/shared/kinds/index'
import { isStandIn } from '@cabildo/shared/workshop/channels'
import type { ListedPerson } from '@cabildo/shared/workshop/people-list'
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../../ui/button.tsx'
import { Dialog } from '../../../../ui/dialog.tsx'
import type { PersonWords } from './person-words.ts'

interface Props {
  view: FacilitatorView
  person: ListedPerson
  words: PersonWords
  onAnswer: (yes: boolean) => void
}

export function RemoveDialog({ view, person, words, onAnswer }: Props) {
  const { t } = useTranslation(['people', 'console'])
  return (
    <Dialog
      open
      title={t('remove.title', { name: words.nameOf(person) })}
      onClose={() => onAnswer(false)}
      closeLabel={t('console:closeDialog')}
      actions={
        <>
          <Button onClick={() => onAnswer(false)}>{t('remove.no')}</Button>
          <Button look="danger" onClick={() => onAnswer(true)}>
            {t('remove.yes')}
          </Button>
        </>
      }
    >
      <p>{t(`remove.${whatHappens(view)}`)}</p>
      {!isStandIn(person.channel) && <p>{t('remove.phone')}</p>}
      <p>{t('remove.never')}</p>
    </Dialog>
  )
}

/** To what they answered in the round that is open; what is closed stays sealed in any case. */
function whatHappens({ agenda }: FacilitatorView): 'open' | 'anonymous' | 'stays' {
  const open = agenda.find(({ phase, setup }) => phase === 'open' && kindOf(setup.kind)?.ballots)
  if (open === undefined) return 'stays'
  return open.setup.secrecy === 'anonymous' ? 'anonymous' : 'open'
}
