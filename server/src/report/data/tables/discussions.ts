/** What was said in discussions, what was answered or set aside, and who spoke how often. */
import { DiscussReport } from '@cabildo/shared/kinds/discuss/report'
import { type DataTable, dataTable } from '../data-table.ts'
import { contributionsOf, type TableSource } from '../table-source.ts'

export function discussionTables({ model, words: { local } }: TableSource): DataTable[] {
  const held = contributionsOf(model, 'discuss', (detail) => DiscussReport.safeParse(detail))
  const questions = held.flatMap(({ step, report }) =>
    (report.questions ?? []).map((question) => ({ step, question })),
  )
  return [
    dataTable(
      'questions',
      { step: 'id', question: 'id', text: 'text', posts: 'whole' },
      questions.map(({ step, question: { id, text, posts } }) => ({
        step,
        question: id,
        text: text && local(text),
        posts: posts.length,
      })),
    ),
    dataTable(
      'posts',
      {
        step: 'id',
        question: 'id',
        post: 'id',
        text: 'text',
        backers: 'whole',
        answered_post: 'yes-no',
        answer: 'text',
        taken_on: 'yes-no',
        parked: 'yes-no',
      },
      questions.flatMap(({ step, question }) =>
        question.posts.map((post) => ({
          step,
          question: question.id,
          post: post.id,
          text: local(post.text),
          backers: post.support,
          answered_post: post.answered,
          answer: post.answer && local(post.answer),
          taken_on: post.takenOn,
          parked: post.parked,
        })),
      ),
    ),
    dataTable(
      'post_fates',
      { step: 'id', fate: 'text', posts: 'whole' },
      held.flatMap(({ step, report }) =>
        Object.entries(report.counts).map(([fate, posts]) => ({ step, fate, posts })),
      ),
    ),
    dataTable(
      'topics',
      { step: 'id', text: 'text', outcome: 'text' },
      held.flatMap(({ step, report }) =>
        report.parked.map(({ text, outcome }) => ({
          step,
          text: local(text),
          outcome: outcome && local(outcome),
        })),
      ),
    ),
    dataTable(
      'voices',
      { step: 'id', group: 'id', pooled: 'yes-no', turns: 'whole' },
      held.flatMap(({ step, report: { voices } }) => [
        ...voices.parts.map(({ group, turns }) => ({ step, group, pooled: false, turns })),
        ...(voices.rest === null ? [] : [{ step, group: null, pooled: true, turns: voices.rest }]),
      ]),
    ),
    dataTable(
      'voices_total',
      { step: 'id', turns: 'whole', withheld_voices: 'yes-no' },
      held.map(({ step, report: { voices } }) => ({
        step,
        turns: voices.total,
        withheld_voices: voices.withheld,
      })),
    ),
  ]
}
