/** What is said of actors as the action that says it. */
import type { MapAction, Statement } from '@cabildo/shared/kinds/map/schema'

type Saying = Extract<MapAction, { type: 'mark' | 'link' | 'seat' }>

export function actionOf(about: Statement): Saying {
  switch (about.what) {
    case 'mark':
      return { type: 'mark', actor: about.actor, function: about.function, mark: about.mark }
    case 'link':
      return { type: 'link', one: about.one, other: about.other, strength: about.strength }
    case 'seat':
      return { type: 'seat', actor: about.actor, seat: about.seat }
  }
}
