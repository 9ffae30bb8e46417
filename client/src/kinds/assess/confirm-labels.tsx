/** Rows whose labels the host has yet to confirm: the source does not show them whole. Each can be changed and confirmed here. */
import { scaleOf } from '@cabildo/shared/kinds/assess/scale'
import type { AssessConfig, Scale } from '@cabildo/shared/kinds/assess/schema'
import type { Item } from '@cabildo/shared/kinds/item'
import type { Language } from '@cabildo/shared/text'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import styles from './confirm-labels.module.css'
import { ScaleEditor } from './scale-editor.tsx'
import { useScaleWords } from './use-scale-words.ts'

interface Props {
  config: AssessConfig
  items: readonly Item[]
  languages: readonly Language[]
  /** Undefined where nothing can be changed any more: then it is only said which were never confirmed. */
  onChange?: ((config: AssessConfig) => void) | undefined
}

export function ConfirmLabels({ config, items, languages, onChange }: Props) {
  const { t } = useTranslation('kind-assess')
  const text = useLocalText()
  const words = useScaleWords()
  const open = config.confirm ?? []
  if (open.length === 0) return null
  const nameOf = (id: string) => text(items.find((item) => item.id === id)?.text) || id
  if (!onChange)
    return <p className={styles.left}>{t('confirm.left', { rows: open.map(nameOf).join(' · ') })}</p>
  const confirm = (id: string) => onChange({ ...config, confirm: open.filter((each) => each !== id) })
  const write = (id: string, scale: Scale) =>
    onChange({ ...config, scales: { ...config.scales, [id]: scale } })
  return (
    <section className={styles.confirm} aria-label={t('confirm.title')}>
      <h3>† {t('confirm.title')}</h3>
      <p className={styles.help}>{t('confirm.help')}</p>
      <ul>
        {open.map((id) => {
          const scale = scaleOf(config, id)
          return (
            <li key={id} className={styles.row}>
              <p className={styles.title}>{nameOf(id)}</p>
              <p>{words.labels(scale).join(' · ')}</p>
              <details>
                <summary className={styles.summary}>{t('confirm.change')}</summary>
                <ScaleEditor scale={scale} languages={languages} onChange={(next) => write(id, next)} />
              </details>
              <Button icon="check" onClick={() => confirm(id)}>
                {t('confirm.do')}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
