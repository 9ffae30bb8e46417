/** For tests: a phone page's props as a person with nothing said yet would have them. */
import type { ActivityView } from '@cabildo/shared/workshop/view'
import { vi } from 'vitest'
import type { PhoneProps, Said } from '../kinds/kind-ui.ts'

export function activityView(change: Partial<ActivityView> = {}): ActivityView {
  return {
    id: 'act-1',
    kind: 'vote',
    title: { en: 'Shortlist' },
    prompt: { en: 'What matters most?' },
    secrecy: 'confidential',
    phase: 'open',
    round: 1,
    asked: 1,
    config: {},
    items: [
      { id: 'water', text: { en: 'Water' }, from: [] },
      { id: 'road', text: { en: 'Road' }, from: [] },
      { id: 'skills', text: { en: 'Skills' }, from: [] },
    ],
    answered: null,
    revealStep: 0,
    result: null,
    earlier: null,
    show: null,
    presents: null,
    table: null,
    ...change,
  }
}

export function phoneProps(activity: ActivityView, change: Partial<PhoneProps> = {}): PhoneProps {
  return {
    activity,
    seed: 'person-1',
    draft: null,
    onDraft: vi.fn(),
    said: [],
    ballot: null,
    contributions: null,
    cast: vi.fn(),
    act: vi.fn(),
    discard: vi.fn(),
    newKey: () => '0123456789abcdef0123456789abcdef',
    groups: [
      { id: 'firms', name: { en: 'Firms' } },
      { id: 'civil', name: { en: 'Civil society' } },
    ],
    group: 'firms',
    ...change,
  }
}

export function said(body: unknown, change: Partial<Said> = {}): Said {
  return { id: 'cmd-1', slot: 'cast', round: 1, body, state: 'recorded', refusal: null, made: [], ...change }
}
