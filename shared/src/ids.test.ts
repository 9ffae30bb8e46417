import { describe, expect, it } from 'vitest'
import { BallotKey, Code, CommandId, Token } from './ids.ts'

/** Whether each length of symbols passes. */
const passes = (
  schema: { safeParse(value: string): { success: boolean } },
  symbol: string,
  ...lengths: number[]
) => lengths.map((length) => schema.safeParse(symbol.repeat(length)).success)

describe('secrets on the wire', () => {
  it('[S6] carry 128 bits: 22 symbols of 64 at least, 32 hexadecimal digits exactly', () => {
    expect(passes(Token, 'a', 21, 22, 64, 65)).toEqual([false, true, true, false])
    expect(passes(BallotKey, 'a', 31, 32, 33)).toEqual([false, true, false])
    expect(passes(CommandId, 'a', 15, 16)).toEqual([false, true])
  })

  it('[S7] are codes of eight symbols, none of which is taken for another', () => {
    expect(passes(Code, 'A', 7, 8, 9)).toEqual([false, true, false])
    for (const symbol of '01ILOa-') expect(passes(Code, symbol, 8)).toEqual([false])
  })
})
