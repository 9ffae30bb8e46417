/** Cards whose fields are for the report: on the board they hang as any other. */
import { CardWall } from './card-wall.tsx'
import type { LayoutProps } from './laid-card.ts'

export function WallBoard({ cards, of }: LayoutProps) {
  return <CardWall cards={[...cards]} of={of} />
}
