/** What the printed form of a contribution kind is given. */
import type { Detail } from '@cabildo/shared/kinds/kind'
import type { ReportContext } from '../report-context.ts'

export type ContributionsProps = { context: ReportContext; detail: Detail }
