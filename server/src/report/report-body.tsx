/** What a report says, in one language: the same elements for HTML and for every format that is written from blocks. */

import type { Edition, ReportSection } from '@cabildo/shared/workshop/report/editions'
import type { ReactNode } from 'react'
import type { ReportContext } from './report-context.ts'
import { Activities } from './sections/activities.tsx'
import { Dissent } from './sections/dissent.tsx'
import { Foreword } from './sections/foreword.tsx'
import { Front } from './sections/front.tsx'
import { InShort } from './sections/in-short.tsx'
import { Methods } from './sections/methods.tsx'
import { Notes } from './sections/notes.tsx'
import { Parked } from './sections/parked.tsx'
import { Priorities } from './sections/priorities.tsx'
import { Provenance } from './sections/provenance.tsx'
import { Room } from './sections/room.tsx'

/** `sections`: what else stands in this edition, so that nothing leads to what was left out. */
type Props = { context: ReportContext; sections: readonly ReportSection[] }

const PRINTED: Record<ReportSection, (props: Props) => ReactNode> = {
  room: Room,
  priorities: Priorities,
  dissent: Dissent,
  activities: Activities,
  parked: Parked,
  notes: Notes,
  provenance: Provenance,
  methods: Methods,
}

export function ReportBody({ context, edition }: { context: ReportContext; edition: Edition }) {
  const { sections } = edition
  return (
    <main lang={context.words.language}>
      <Front context={context} audience={edition.audience} />
      <InShort context={context} sections={sections} />
      <Foreword context={context} text={edition.foreword} />
      {sections.map((section) => {
        const Printed = PRINTED[section]
        return <Printed key={section} context={context} sections={sections} />
      })}
    </main>
  )
}
