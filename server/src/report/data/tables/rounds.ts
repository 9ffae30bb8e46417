/** The agenda, its rounds and by what each was counted. */
import { type DataTable, dataTable, ids } from '../data-table.ts'
import { AT, at, resultsOf, roundsOf, type TableSource } from '../table-source.ts'

export function roundTables(source: TableSource): DataTable[] {
  const { model, words } = source
  return [
    dataTable(
      'steps',
      {
        step: 'id',
        position: 'whole',
        kind: 'text',
        title: 'text',
        prompt: 'text',
        secrecy: 'text',
        rounds: 'whole',
        config: 'text',
      },
      model.activities.map((activity, index) => ({
        step: activity.id,
        position: index + 1,
        kind: activity.kind,
        title: words.local(activity.title),
        prompt: words.local(activity.prompt),
        secrecy: activity.secrecy,
        rounds: activity.rounds.length,
        config: JSON.stringify(activity.config),
      })),
    ),
    rounds(source),
    results(source),
    dataTable(
      'parts',
      { ...AT, part: 'id', name: 'text', groups: 'text', counted: 'whole', present: 'whole' },
      resultsOf(model).flatMap((found) =>
        found.result.groups.map(({ id, name, groups, n, present }) => ({
          ...at(found),
          part: id,
          name: name ? words.local(name) : words.t('room.others'),
          groups: ids(groups),
          counted: n,
          present,
        })),
      ),
    ),
    dataTable(
      'methods',
      { ...AT, method: 'id', text: 'text' },
      resultsOf(model).flatMap((found) =>
        found.result.methods.map(({ key, params }) => ({
          ...at(found),
          method: key,
          text: words.t(`method.${key}`, params),
        })),
      ),
    ),
  ]
}

function rounds({ model }: TableSource): DataTable {
  return dataTable(
    'rounds',
    {
      ...AT,
      asked: 'whole',
      reopened: 'yes-no',
      partial: 'yes-no',
      item_count: 'whole',
      answered: 'whole',
      withheld: 'text',
      rule: 'text',
      rule_version: 'whole',
      rule_config: 'text',
      chooses: 'yes-no',
      seal_ballots: 'whole',
      seal_root: 'text',
    },
    roundsOf(model).map((found) => {
      const { asked, reopened, partial, items, answered, withheld, rule, seal } = found.round
      return {
        ...at(found),
        asked,
        reopened,
        partial,
        item_count: items.length,
        answered,
        withheld,
        rule: rule?.id,
        rule_version: rule?.version,
        rule_config: rule && JSON.stringify(rule.config),
        chooses: rule?.chooses,
        seal_ballots: seal?.ballots,
        seal_root: seal?.root,
      }
    }),
  )
}

function results({ model }: TableSource): DataTable {
  return dataTable(
    'results',
    {
      ...AT,
      counted: 'whole',
      abstained: 'whole',
      answered: 'whole',
      present: 'whole',
      smallest_group: 'whole',
      unit_min: 'number',
      unit_max: 'number',
      unit_divisor: 'number',
      support_threshold: 'number',
      gap_threshold: 'number',
      top: 'whole',
      lead: 'text',
      lead_by_groups: 'text',
      exchanged: 'yes-no',
      by_hand: 'yes-no',
      agreement: 'number',
      agreement_words: 'text',
    },
    resultsOf(model).map((found) => {
      const { n, unit, thresholds, lead, agreement, ...result } = found.result
      return {
        ...at(found),
        counted: n,
        abstained: result.abstained,
        answered: result.answered,
        present: result.present,
        smallest_group: result.smallestGroup,
        unit_min: unit.min,
        unit_max: unit.max,
        unit_divisor: unit.divisor,
        support_threshold: thresholds.support,
        gap_threshold: thresholds.gap,
        top: result.top,
        lead: ids(lead.items),
        lead_by_groups: ids(lead.byGroups),
        exchanged: result.exchanged,
        by_hand: result.byHand ?? false,
        agreement: agreement.overall,
        agreement_words: agreement.words,
      }
    }),
  )
}
