/** Discuss: key questions or Q&A, with support and answers, a parking lot, and a speaking list that evens groups out. */
import { refuse } from '../../refusal.ts'
import { defineKind } from '../kind.ts'
import { takeBackTalk } from './back.ts'
import { decideDiscussion } from './decide.ts'
import { evolveDiscussion, takeQuestions } from './evolve.ts'
import { reportDiscussion } from './report.ts'
import { discussSamples } from './samples.ts'
import { DiscussAction, DiscussConfig, DiscussFact } from './schema.ts'
import { seenPosts } from './seen.ts'
import { emptyDiscussion } from './slice.ts'
import { touchedTalk } from './touches.ts'
import { findPost, manageDiscussion, outcomeOf, ownPosts, showDiscussion } from './view.ts'

export const discuss = defineKind({
  id: 'discuss',
  config: DiscussConfig,
  starter: {
    mode: 'questions',
    maxPerPerson: 3,
    sharing: 'shared',
    moderated: false,
    support: true,
    speakers: true,
    parking: true,
  },
  // What is private until the reveal nobody can back.
  check: ({ support, sharing }) =>
    support && sharing === 'private' ? refuse('bad-config', { field: 'support' }) : null,
  needs: { fewest: 0, most: 40 },
  ballots: null,
  contributions: {
    action: DiscussAction,
    fact: DiscussFact,
    empty: emptyDiscussion,
    take: takeQuestions,
    decide: decideDiscussion,
    evolve: evolveDiscussion,
    back: takeBackTalk,
    touches: touchedTalk,
    outcome: outcomeOf,
    find: findPost,
    show: showDiscussion,
    manage: manageDiscussion,
    mine: ownPosts,
    seen: seenPosts,
    report: reportDiscussion,
  },
  methods: ({ speakers }) => [{ key: 'discuss' }, ...(speakers ? [{ key: 'discuss-floor' }] : [])],
  samples: discussSamples,
})
