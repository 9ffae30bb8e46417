/** Which of this computer's addresses phones use, and a word when the one in use went away (L1). */
import { useTranslation } from 'react-i18next'
import { SelectField } from '../../../fields/select-field.tsx'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icons.tsx'
import { baseLabel, isLocalBase } from '../network.ts'
import type { JoinBase } from '../use-join-base.ts'
import styles from './lan.module.css'

export function AddressChooser({ join }: { join: JoinBase }) {
  const { t } = useTranslation('lan')
  const { base, bases, network, choose, lost, accept } = join
  return (
    <div className={styles.chooser}>
      <div role="status" className={lost === null ? undefined : styles.warn}>
        {lost !== null && (
          <>
            <p>
              <Icon name="alert" size="1.1em" />{' '}
              {isLocalBase(base)
                ? t('lost.none', { lost: baseLabel(lost, null) })
                : t('lost.other', { lost: baseLabel(lost, null), now: baseLabel(base, network) })}
            </p>
            <Button onClick={accept}>{t('lost.accept')}</Button>
          </>
        )}
      </div>
      {bases.length > 1 ? (
        <SelectField
          label={t('address')}
          value={base}
          options={bases.map((each) => ({ value: each, label: baseLabel(each, network) }))}
          onChange={choose}
          disabled={network?.mayChoose === false}
        />
      ) : (
        <p className={styles.soft}>
          {t('address')}: <strong>{baseLabel(base, network)}</strong>
        </p>
      )}
      {network !== null && isLocalBase(base) && <p className={styles.warn}>{t('loopback')}</p>}
    </div>
  )
}
