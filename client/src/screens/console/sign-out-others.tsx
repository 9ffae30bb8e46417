/** Ends the access of every other browser that runs this server, after asking. */
import { isRefusal } from '@cabildo/shared/refusal'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import type { Trouble } from '../../fields/use-attempt.ts'
import { signOutOthers } from '../../net/api.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import styles from './console.module.css'

interface Props {
  token: string
}

type Stand = 'idle' | 'asking' | 'busy' | 'done' | { trouble: Trouble }

export function SignOutOthers({ token }: Props) {
  const { t } = useTranslation('console')
  const [stand, setStand] = useState<Stand>('idle')
  const failed = typeof stand === 'object' ? { name: 'others', trouble: stand.trouble } : null
  const signOut = async () => {
    setStand('busy')
    const answer = await signOutOthers(token)
    if (answer === null) setStand({ trouble: 'unreachable' })
    else setStand(isRefusal(answer) ? { trouble: answer } : 'done')
  }
  return (
    <section className={styles.section}>
      <h2>{t('others.title')}</h2>
      <p className={styles.soft}>{t('others.help')}</p>
      <Button icon="close" busy={stand === 'busy'} onClick={() => setStand('asking')}>
        {t('others.signOut')}
      </Button>
      <p role="status">{stand === 'done' && t('others.done')}</p>
      <RefusalLine attempt={{ failed }} />
      <Dialog
        open={stand === 'asking'}
        title={t('others.confirm.title')}
        onClose={() => setStand('idle')}
        closeLabel={t('closeDialog')}
        actions={
          <>
            <Button onClick={() => setStand('idle')}>{t('others.confirm.no')}</Button>
            <Button
              look="primary"
              onClick={() => {
                signOut().catch(() => setStand({ trouble: 'unreachable' }))
              }}
            >
              {t('others.confirm.yes')}
            </Button>
          </>
        }
      >
        <p>{t('others.confirm.text')}</p>
      </Dialog>
    </section>
  )
}
