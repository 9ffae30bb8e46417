import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { Claim, CommandEnvelope, Handshake, SyncAsk } from './contract.ts'
import { PROTOCOL } from './version.ts'

/** Sum over the characters, enough to notice a change; not a secret. */
function fingerprint(text: string): number {
  let sum = 7
  for (const symbol of text) sum = (sum * 31 + (symbol.codePointAt(0) ?? 0)) % 2_147_483_647
  return sum
}

describe('the wire', () => {
  it('changes its version when a message changes: raise PROTOCOL, say what came, and note the new fingerprint here', () => {
    const schemas = [CommandEnvelope, Handshake, SyncAsk, Claim].map((schema) =>
      z.toJSONSchema(schema, { unrepresentable: 'any' }),
    )
    expect({ protocol: PROTOCOL, fingerprint: fingerprint(JSON.stringify(schemas)) }).toMatchInlineSnapshot(`
      {
        "fingerprint": 497624208,
        "protocol": 7,
      }
    `)
  })
})
