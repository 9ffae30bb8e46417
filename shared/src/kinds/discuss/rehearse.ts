/** How a discussion goes in a rehearsal: people back what they see, answer, ask for the floor; the facilitator moderates and gives it. */
import type { LANGUAGES } from '../../text.ts'
import type { Rehearsed } from '../kind.ts'
import type { DiscussAction, DiscussConfig } from './schema.ts'
import { DiscussManage, DiscussShow } from './view.ts'

const POSTS: Record<(typeof LANGUAGES)[number], readonly string[]> = {
  es: [
    'Falta una mesa donde los servicios se pongan de acuerdo',
    'Los plazos de los fondos no calzan con los de los proyectos',
    'Las comunidades deben estar desde el primer día',
    'Nadie mide si lo acordado se cumplió',
  ],
  en: [
    'There is no table at which the agencies agree',
    'The calendar of the funds does not fit that of the projects',
    'Communities have to be in from the first day',
    'Nobody measures whether what was agreed was done',
  ],
  pt: [
    'Falta uma mesa onde os órgãos entrem em acordo',
    'Os prazos dos fundos não combinam com os dos projetos',
    'As comunidades precisam estar desde o primeiro dia',
    'Ninguém mede se o que foi combinado foi cumprido',
  ],
}
const [ANSWERS, BACKS, SPEAKS] = [0.6, 0.4, 0.15]

export function rehearseDiscussion(seen: Rehearsed<DiscussConfig>): DiscussAction[] {
  return seen.role === 'participant' ? personSays(seen) : facilitatorLeads(seen)
}

function personSays(seen: Rehearsed<DiscussConfig>): DiscussAction[] {
  const { config, items, show, anonymous, language, newKey, random } = seen
  const cards = DiscussShow.safeParse(show).data?.cards ?? []
  const backs = config.support && !anonymous ? cards.filter(() => random() < BACKS) : []
  const asked = config.mode === 'questions' && items.length > 0 ? items.map(({ id }) => id) : [null]
  return [
    ...backs.map(({ id }): DiscussAction => ({ type: 'support', post: id })),
    ...asked.flatMap((question): DiscussAction[] => {
      if (random() > ANSWERS) return []
      const text = POSTS[language][Math.floor(random() * POSTS[language].length)] ?? ''
      return [{ type: 'post', question, text, language, ...(anonymous ? { key: newKey() } : {}) }]
    }),
    ...(config.speakers && !anonymous && random() < SPEAKS ? [{ type: 'raise-hand' } as const] : []),
  ]
}

function facilitatorLeads({ config, manage, turn, language }: Rehearsed<DiscussConfig>): DiscussAction[] {
  const { cards = [], speaking, queue = [] } = DiscussManage.safeParse(manage).data ?? {}
  const [first, second, ...others] = cards.filter(({ state }) => state === 'visible')
  if (turn === 0)
    return [
      ...cards
        .filter(({ state }) => state === 'waiting')
        .map(({ id }): DiscussAction => ({ type: 'show', post: id })),
      { type: 'focus', question: null },
    ]
  if (turn === 1)
    return [
      ...(first ? [{ type: 'take-on', post: first.id } as const] : []),
      ...(second ? [{ type: 'take-on', post: second.id } as const] : []),
      ...(config.mode === 'qa' && first ? [{ type: 'answer', post: first.id, language } as const] : []),
      ...(config.parking && others[0] ? [{ type: 'park-post', post: others[0].id } as const] : []),
    ]
  if (speaking) return [{ type: 'end-turn' }]
  const [next] = queue
  return next ? [{ type: 'give-floor', hand: next.hand }] : []
}
