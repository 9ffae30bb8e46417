/** What people contributed in an activity, as its kind prints it. */
import type { ReportActivity } from '@cabildo/shared/workshop/report/report-model'
import type { ReactNode } from 'react'
import type { ReportContext } from '../report-context.ts'
import { ActorMap } from './actor-map.tsx'
import { Cards } from './cards.tsx'
import type { ContributionsProps } from './contributions-props.ts'
import { Discussion } from './discussion.tsx'
import { Plan } from './plan.tsx'

const PRINTED: Record<string, (props: ContributionsProps) => ReactNode> = {
  gather: ({ context, detail }) => <Cards detail={detail} words={context.words} />,
  discuss: Discussion,
  map: ActorMap,
  plan: Plan,
}

interface Props {
  context: ReportContext
  activity: ReportActivity
}

export function Contributions({ context, activity: { kind, contributions } }: Props) {
  const Printed = PRINTED[kind]
  return Printed && contributions ? <Printed context={context} detail={contributions} /> : null
}
