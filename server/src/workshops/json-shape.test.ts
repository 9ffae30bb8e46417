import { describe, expect, it } from 'vitest'
import { isDeeperText, isPlainJson } from './json-shape.ts'

const bytes = (text: string) => Buffer.from(text)

describe('[I14] depth of JSON', () => {
  it('is told of text before it is parsed', () => {
    expect(isDeeperText(bytes('[[[]]]'), 3)).toBe(false)
    expect(isDeeperText(bytes('[[[[]]]]'), 3)).toBe(true)
    expect(isDeeperText(bytes('{"a":[{"b":1}]}'), 3)).toBe(false)
    expect(isDeeperText(bytes('['.repeat(100_000)), 8)).toBe(true)
  })

  it('does not count what stands in strings, however it is escaped', () => {
    expect(isDeeperText(bytes('["[[[[","\\"[[[[","\\\\"]'), 1)).toBe(false)
    expect(isDeeperText(bytes('["\\\\",[[]]]'), 2)).toBe(true)
    expect(isDeeperText(bytes('["\\u0022[[["]'), 1)).toBe(false)
  })

  it('is told of values that were parsed already', () => {
    expect(isPlainJson({ a: [{ b: null }] }, 3)).toBe(true)
    expect(isPlainJson({ a: [{ b: null }] }, 2)).toBe(false)
    expect(isPlainJson(JSON.parse('['.repeat(50_000) + ']'.repeat(50_000)), 8)).toBe(false)
  })

  it('lets nothing pass that JSON cannot say', () => {
    for (const value of [Buffer.from('x'), new Date(0), new Map(), () => {}, { a: Buffer.from('x') }]) {
      expect(isPlainJson(value, 8)).toBe(false)
    }
    for (const value of [null, undefined, 1, 'x', true, [], {}]) expect(isPlainJson(value, 8)).toBe(true)
  })
})
