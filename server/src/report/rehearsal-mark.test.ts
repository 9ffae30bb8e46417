import { sampleScene, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, host, Scene } from '@cabildo/shared/testing/scene'
import { reportOf } from '@cabildo/shared/workshop/report/report-of'
import { describe, expect, it } from 'vitest'
import { printed } from '../testing/printed.ts'

const LANGUAGES = [
  ['es', 'ENSAYO', 'nada de esto cuenta'],
  ['en', 'REHEARSAL', 'nothing here counts'],
  ['pt', 'ENSAIO', 'nada disto conta'],
] as const

describe('[R16] the report of a rehearsal', () => {
  it.each(LANGUAGES)('is marked on every page in %s, also when it is final', (language, mark, words) => {
    const scene = new Scene()
    scene.run(host, { type: 'open-workshop', setup: sampleSetup, rehearsal: { of: 'real' } })
    for (const end of [false, true]) {
      if (end) scene.run(facilitator, { type: 'end-workshop' })
      const html = printed(reportOf(scene.live.state), language)
      expect(html).toMatch(new RegExp(`<body class="(interim|final) rehearsal" data-mark="${mark}"`))
      expect(html).toContain(words)
    }
    const real = printed(reportOf(sampleScene(2).scene.live.state), language)
    expect(real).not.toContain(mark)
    expect(real).not.toContain(words)
  })
})
