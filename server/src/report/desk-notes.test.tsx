import { sampleScene } from '@cabildo/shared/testing/sample-workshop'
import { facilitator } from '@cabildo/shared/testing/scene'
import { reportOf } from '@cabildo/shared/workshop/report/report-of'
import { describe, expect, it } from 'vitest'
import { printed as inPrint } from '../testing/printed.ts'

const SHOUT = '<script>alert(1)</script>'

function printed(notes: boolean): string {
  const { scene } = sampleScene(4)
  scene.run(facilitator, { type: 'park-line', text: 'Lunch', language: 'en' })
  scene.run(facilitator, { type: 'open-round', activity: 'cards' })
  const [event] = scene.run(facilitator, { type: 'park-line', text: SHOUT, language: 'en' })
  const line = event?.type === 'line-parked' ? event.line : ''
  const action = { type: 'add-card', text: 'The dam', language: 'en' }
  scene.run(facilitator, { type: 'take-up-line', line, activity: 'cards', action })
  scene.run(facilitator, { type: 'write-note', step: 'vote', text: `Ask the mayor ${SHOUT}`, was: '' })
  return inPrint(
    reportOf(scene.live.state, () => null, { notes }),
    'es',
  )
}

describe('what was parked and noted, in the report', () => {
  it('[R18] [S8] says of every line where it came up and what became of it', () => {
    const html = printed(false)
    expect(html).toContain('Lo que quedó para más tarde, y qué fue de ello')
    expect(html).toMatch(/Lunch.*antes del primer paso.*sigue abierta/)
    expect(html).toContain('se retomó en «cards»')
    expect(html).not.toContain('<script>')
  })

  it('[R17] [R18] says so where the step was removed', () => {
    const { scene } = sampleScene(4)
    scene.run(facilitator, { type: 'enter-activity', activity: 'secret' })
    scene.run(facilitator, { type: 'park-line', text: 'Lunch', language: 'en' })
    scene.run(facilitator, { type: 'write-note', step: 'secret', text: 'Ask the mayor', was: '' })
    scene.run(facilitator, { type: 'enter-activity', activity: 'cards' })
    scene.run(facilitator, { type: 'remove-activity', activity: 'secret' })
    const html = inPrint(
      reportOf(scene.live.state, () => null, { notes: true }),
      'es',
    )
    expect(html).toMatch(/Lunch.*un paso que se quitó.*un paso que se quitó.*Ask the mayor/)
    expect(html).not.toContain('Sobre el taller')
  })

  it('[R17] prints notes only where somebody asked for them', () => {
    expect(printed(false)).not.toMatch(/mayor|Notas de quienes facilitan/)
    expect(printed(true)).toMatch(/Notas de quienes facilitan.*vote.*Ask the mayor/)
  })
})
