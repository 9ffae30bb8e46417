/** One idea: its words, where it lies, and every step after that took it or passed it by. */
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../../i18n/use-language.ts'
import { DeliveryLine } from '../../../kinds/delivery-line.tsx'
import { IdeaStop } from './idea-stop.tsx'
import styles from './ideas.module.css'
import type { FollowedIdea } from './ideas-of.ts'
import { PathLine } from './path-line.tsx'
import { StartLine } from './start-line.tsx'

interface Props {
  idea: FollowedIdea
  ended: boolean
}

export function IdeaPath({ idea, ended }: Props) {
  const { t } = useTranslation('ideas')
  const text = useLocalText()
  const foreign = useForeign()
  const { path, step, said } = idea
  const words = text(idea.text)
  const titles = [words, path && 'as' in path.start ? text(path.start.as) : words]
  return (
    <article className={styles.idea}>
      <h2 className={styles.words} lang={foreign(idea.text)}>
        {words}
      </h2>
      <p className={styles.note} lang={foreign(step.title)}>
        {text(step.title)}
      </p>
      {path === null ? (
        <DeliveryLine said={said} />
      ) : (
        <ol className={styles.path}>
          <StartLine start={path.start} words={words} />
          {path.stops.map((stop) => {
            const before = titles.at(-1) ?? words
            const after = stop.as.length === 1 ? text(stop.as[0]?.text) : ''
            if (after) titles.push(after)
            return <IdeaStop key={stop.id} stop={stop} before={before} />
          })}
          {!path.asked && <PathLine icon="clock">{t(ended ? 'neverAsked' : 'notAsked')}</PathLine>}
        </ol>
      )}
    </article>
  )
}
