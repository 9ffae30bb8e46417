import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { isZone } from '@cabildo/shared/wire/written'
import { describe, expect, it } from 'vitest'

const OWN_ZONE = new URL('./own-zone.ts', import.meta.url).href
const PROGRAM = `import { ownZone } from '${OWN_ZONE}'; process.stdout.write(String(ownZone()))`

/** What a machine says whose zone is set so. */
async function zoneWith(TZ: string): Promise<string> {
  const args = ['--import', 'tsx', '--input-type=module', '-e', PROGRAM]
  return (await promisify(execFile)(process.execPath, args, { env: { TZ } })).stdout
}

describe('[V7] the zone in whose hours an export tells times', () => {
  it('is the one of the machine', async () => {
    expect(await zoneWith('America/Bogota')).toBe('America/Bogota')
  })

  it.each([':/etc/localtime', 'UTC+3', 'Nowhere/At_All'])(
    'has a name that every machine knows, also with TZ=%s',
    async (TZ) => {
      const zone = await zoneWith(TZ)
      expect(zone).not.toBe('undefined')
      expect(isZone(zone)).toBe(true)
    },
  )
})
