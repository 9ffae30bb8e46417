/** Fetches beforehand what pages fetch when they are first shown, so that a combination stands there whole or not at all. */
import { kinds } from '@cabildo/shared/kinds/index'
import i18next from 'i18next'
import { kindUiOf } from '../../../kinds/index.ts'
import type { Combination } from './combination.ts'
import { watchWords } from './watch-words.ts'

const catalogues = import.meta.glob('../../../../../shared/locales/es/*.json')
const NAMESPACES = Object.keys(catalogues).map((path) => path.replace(/^.*\/|\.json$/g, ''))

const pages = { phone: 'Phone', board: 'Board', facilitator: 'Facilitator', editor: 'Editor' } as const

export async function prepare({ audience, language }: Combination): Promise<void> {
  watchWords()
  await i18next.changeLanguage(language)
  await i18next.loadNamespaces(NAMESPACES)
  // All kinds: one may present the result of another.
  await Promise.all(Object.keys(kinds).map((kind) => load(kindUiOf(kind)?.[pages[audience]])))
}

/** Does what React does when it meets a lazy page: asks for it until it no longer throws the promise of it. */
async function load(page: unknown): Promise<void> {
  for (;;) {
    const pending = pendingOf(page)
    if (pending === null) return
    await pending
  }
}

function pendingOf(page: unknown): unknown {
  if (typeof page !== 'object' || page === null || !('_init' in page) || !('_payload' in page)) return null
  if (typeof page._init !== 'function') return null
  try {
    page._init(page._payload)
    return null
  } catch (pending) {
    if (pending instanceof Error) throw pending
    return pending
  }
}
