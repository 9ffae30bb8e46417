/** A discussion on a phone: one question after the other, own answers, what others say, and a hand to raise. */
import type { DiscussConfig } from '@cabildo/shared/kinds/discuss/schema'
import type { DiscussShow } from '@cabildo/shared/kinds/discuss/view'
import type { Detail } from '@cabildo/shared/kinds/kind'
import { useTranslation } from 'react-i18next'
import { useLanguage, useLocalText } from '../../i18n/use-language.ts'
import type { PhoneProps } from '../kind-ui.ts'
import { OwnPostList } from './own-post-list.tsx'
import { handOf, lastSaid, type OwnPost, ownPosts, supportOf } from './own-posts.ts'
import { ParkedTopics } from './parked-topics.tsx'
import styles from './phone.module.css'
import { type PostDraft, parsePostDraft, questionAt } from './post-draft.ts'
import { PostForm } from './post-form.tsx'
import { QuestionSteps } from './question-steps.tsx'
import { RaiseHand } from './raise-hand.tsx'
import { SharedPosts } from './shared-posts.tsx'

export function DiscussPhone(props: PhoneProps) {
  const { activity, onDraft, said, contributions, act, discard, newKey } = props
  const { t } = useTranslation('kind-discuss')
  const text = useLocalText()
  const language = useLanguage()
  const { config, show } = activity
  if (!isConfig(config) || !isShow(show)) return null
  const draft = parsePostDraft(props.draft)
  const questions = config.mode === 'questions' ? activity.items : []
  const ids = questions.map(({ id }) => id)
  const at = questionAt(draft, ids, show.focus)
  const slot = at ?? ''
  const posts = ownPosts(said, contributions)
  const here = posts.filter(({ question }) => question === at)
  const open = activity.phase === 'open'
  const anonymous = activity.secrecy === 'anonymous'
  const full = here.length >= config.maxPerPerson && draft.changes === null
  const change = (changed: Partial<PostDraft>) => onDraft({ ...draft, ...changed })
  const writing = draft.changes?.text ?? draft.texts[slot] ?? ''

  const write = (words: string) =>
    draft.changes
      ? change({ changes: { ...draft.changes, text: words } })
      : change({ at, focus: show.focus, texts: { ...draft.texts, [slot]: words } })
  const send = () => {
    const { changes } = draft
    if (changes) {
      act({ type: 'edit-post', text: changes.text, ...address(changes) }, `post/${changes.ref}/edit`)
      change({ changes: null })
      return
    }
    const ref = newKey()
    const post = { type: 'post', question: at, text: writing, language, ...(anonymous ? { key: ref } : {}) }
    act(post, `post/${ref}/add`)
    change({ at, focus: show.focus, texts: { ...draft.texts, [slot]: '' } })
  }
  const edit = (post: OwnPost) => change({ changes: { ...nameOf(post), text: text(post.text) } })
  const rewrite = (post: OwnPost) => {
    discard(post.said.id)
    if (post.mutable) edit(post)
    else change({ texts: { ...draft.texts, [slot]: text(post.text) } })
  }
  const aboutPosts = (type: string) => type === 'post' || type === 'edit-post' || type === 'withdraw-post'

  return (
    <>
      <QuestionSteps
        questions={questions}
        at={at}
        focus={show.focus}
        onGo={(id) => change({ at: id, focus: show.focus, changes: null })}
      />
      {open && !full && (
        <PostForm
          text={writing}
          mode={config.mode}
          changes={draft.changes !== null}
          last={lastSaid(said, ({ type }) => aboutPosts(type))}
          onText={write}
          onSend={send}
          onCancel={() => change({ changes: null })}
        />
      )}
      {open && full && (
        <p className={styles.note}>{t(`phone.full.${config.mode}`, { count: config.maxPerPerson })}</p>
      )}
      {!open && <p className={styles.note}>{t('phone.closed')}</p>}
      {config.speakers && !anonymous && (
        <RaiseHand
          open={open}
          named={activity.secrecy === 'open'}
          hand={handOf(contributions)}
          show={show}
          last={lastSaid(said, ({ type }) => type === 'raise-hand' || type === 'lower-hand')}
          name={draft.name}
          onName={(name) => change({ name })}
          onSay={(action) => act(action, 'hand')}
        />
      )}
      {anonymous && (config.speakers || config.support) && (
        <p className={styles.small}>{t('phone.anonymous')}</p>
      )}
      {here.length > 0 && (
        <OwnPostList
          posts={here}
          mode={config.mode}
          most={config.maxPerPerson}
          open={open}
          onEdit={edit}
          onRewrite={rewrite}
          onWithdraw={(post) => act({ type: 'withdraw-post', ...address(post) }, `post/${post.ref}/withdraw`)}
          onDiscard={(post) => discard(post.said.id)}
        />
      )}
      <SharedPosts
        posts={(show.cards ?? []).filter(({ question }) => question === at)}
        mode={config.mode}
        focus={config.mode === 'qa' ? show.focus : null}
        own={new Set(posts.flatMap(({ id }) => id ?? []))}
        backing={(post) => supportOf(said, contributions, post)}
        onSupport={
          open && config.support && !anonymous
            ? (post, on) => act({ type: on ? 'support' : 'unsupport', post }, `support/${post}`)
            : undefined
        }
      />
      <ParkedTopics topics={show.parked} />
    </>
  )
}

function nameOf({ ref, id, key }: OwnPost) {
  return { ref, id, key }
}

/** How a post is named in an action: by its key where only the phone knows it, else by its id. */
function address({ id, key }: Pick<OwnPost, 'id' | 'key'>): { post?: string; key?: string } {
  if (key !== null) return { key }
  return id === null ? {} : { post: id }
}

/** The server has parsed it; the phone does without the schema. */
function isConfig(config: Record<string, unknown>): config is DiscussConfig {
  return 'mode' in config && 'maxPerPerson' in config && 'speakers' in config
}

function isShow(show: Detail | null): show is DiscussShow {
  return show !== null && Array.isArray(show.queue) && Array.isArray(show.parked)
}
