import { afterEach, describe, expect, it, vi } from 'vitest'
import { askEarly, takeEarlyDoor } from './early-door.ts'

afterEach(() => vi.unstubAllGlobals())

describe('the door asked for early', () => {
  it('is asked for on its own address alone, and taken once', async () => {
    const asked: string[] = []
    vi.stubGlobal('fetch', async (path: string) => {
      asked.push(path)
      return { ok: true, json: async () => ({ groups: [] }) }
    })
    askEarly('/w/ABCD2345')
    askEarly('/')
    expect(takeEarlyDoor('ABCD2345')).toBeNull()
    askEarly('/j/abcd-2345')
    expect(asked).toEqual(['/api/door/ABCD2345'])
    expect(await takeEarlyDoor('ABCD2345')).toEqual({ groups: [] })
    expect(takeEarlyDoor('ABCD2345')).toBeNull()
  })
})
