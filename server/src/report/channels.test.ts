import { sampleScene } from '@cabildo/shared/testing/sample-workshop'
import { facilitator } from '@cabildo/shared/testing/scene'
import { reportOf } from '@cabildo/shared/workshop/report/report-of'
import { describe, expect, it } from 'vitest'
import { printed as inPrint } from '../testing/printed.ts'

const operator = { role: 'operator', person: null } as const

function room() {
  const { scene } = sampleScene(2)
  const printed = (language: 'es' | 'en' | 'pt') =>
    inPrint(reportOf(scene.live.state), language).replace(/\s+/g, ' ')
  return { scene, printed }
}

/** The cells of the row with this name in the table of channels. */
function rowIn(html: string, name: string): string[] {
  const table = html.slice(html.indexOf('How they took part'))
  const row = new RegExp(`<tr><th scope="row">(?:<bdi>)?${name}(?:</bdi>)?</th>(.*?)</tr>`).exec(table)?.[1]
  return [...(row ?? '').matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, cell = '']) => cell)
}

describe('[R13] how people took part', () => {
  it('is not printed where everybody had a phone and nobody counted heads', () => {
    expect(room().printed('en')).not.toContain('How they took part')
  })

  it('is printed by group and channel beside the heads counted, with what an operator entered', () => {
    const { scene, printed } = room()
    scene.run(operator, { type: 'register-people', channel: 'paper', group: 'civil', count: 3 })
    scene.run(operator, { type: 'register-people', channel: 'hands', group: 'civil', count: 4 })
    scene.run(operator, { type: 'count-heads', group: 'civil', heads: 10 })
    const html = printed('en')
    expect(rowIn(html, 'Firms')).toEqual(['1', '0', '0', '–'])
    expect(rowIn(html, 'Civil society')).toEqual(['1', '3', '4', '10'])
    expect(rowIn(html, 'Together')).toEqual(['2', '3', '4', '10'])
    expect(html).toContain(
      'The answers of 7 people without a device of their own were entered by an operator',
    )
    expect(html).toContain('Raised hands were seen by everybody in the room')
    expect(html).not.toContain('>Kiosk<')
    expect(printed('es')).toContain('las respuestas de 7 personas sin dispositivo propio')
    expect(printed('pt')).toContain('As respostas de 7 pessoas sem aparelho próprio')
  })

  it('says so of heads alone, and of sheets without hands', () => {
    const { scene, printed } = room()
    scene.run(facilitator, { type: 'count-heads', group: 'firms', heads: 1 })
    expect(rowIn(printed('en'), 'Firms')).toEqual(['1', '1'])
    expect(printed('en')).not.toContain('entered by an operator')
    scene.run(operator, { type: 'register-people', channel: 'paper', group: 'firms', count: 1 })
    expect(printed('en')).toContain('The answers of 1 person without a device of their own')
    expect(printed('en')).not.toContain('Raised hands')
  })
})
