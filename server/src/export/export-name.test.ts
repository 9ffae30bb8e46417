import { expect, it } from 'vitest'
import { exportName } from './export-name.ts'

it('[E9] calls a file by the code, the edition, for whom it is and its languages', () => {
  const model = { workshop: { code: 'R38CETF6' }, edition: 'interim' } as const
  expect(exportName(model, { format: 'zip', audience: 'public', languages: ['es', 'pt'] })).toBe(
    'cabildo-r38cetf6-interim-public-es-pt.zip',
  )
  expect(exportName(model, { format: 'csv', audience: 'internal', languages: ['en'] })).toBe(
    'cabildo-r38cetf6-interim-team-en.csv.zip',
  )
  expect(exportName(model, { format: 'json', audience: 'internal', languages: ['en'] })).toBe(
    'cabildo-r38cetf6-interim-team.json',
  )
})
