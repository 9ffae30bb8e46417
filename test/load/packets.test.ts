import { describe, expect, it } from 'vitest'
import { decode, encodeConnect, encodeEvent, revOf } from './packets.ts'

describe('packets', () => {
  it('writes a connect and events as the protocol says', () => {
    expect(encodeConnect({ token: 't' })).toBe('40{"token":"t"}')
    expect(encodeEvent('sync', { rev: 3 }, 12)).toBe('4212["sync",{"rev":3}]')
    expect(encodeEvent('sync', { rev: 3 }, 0)).toBe('420["sync",{"rev":3}]')
    expect(encodeEvent('broadcast', null)).toBe('42["broadcast",null]')
  })

  it('reads events, answers and the ends of a connection', () => {
    const body = JSON.stringify(['view', { rev: 7, view: { title: 'a "b" [c]' } }])
    expect(decode(`42${body}`)).toEqual({ type: 'event', name: 'view', body })
    expect(decode(`4217${body}`)).toEqual({ type: 'event', name: 'view', body })
    expect(decode('4331[{"ok":true}]')).toEqual({ type: 'answer', id: 31, body: '[{"ok":true}]' })
    expect(decode('40{"sid":"x"}').type).toBe('connected')
    expect(decode('41').type).toBe('disconnected')
    expect(decode('44{"message":"no"}')).toEqual({ type: 'refused', body: '{"message":"no"}' })
  })

  it('reads the frames below', () => {
    const types = ['0{"sid":"x"}', '1', '2', '6'].map((frame) => decode(frame).type)
    expect(types).toEqual(['open', 'close', 'ping', 'noop'])
  })

  it('does not fall over nonsense', () => {
    for (const frame of ['', '9', '4', '42', '42[', '42[3]', '43', '43x[]', '43[]', '45']) {
      expect(decode(frame)).toEqual({ type: 'unknown' })
    }
  })

  it('reads back what it wrote', () => {
    const payload = { id: 'x', command: { type: 'cast', answer: { dots: { 'a"b': 2 } } } }
    const packet = decode(encodeEvent('command', payload, 5))
    expect(packet.type === 'event' && JSON.parse(packet.body)).toEqual(['command', payload])
  })

  it('finds the revision wherever it stands', () => {
    expect(revOf('["view",{"rev":42,"tick":0}]')).toBe(42)
    expect(revOf('["view",{"tick":0,"rev":42}]')).toBe(42)
    expect(revOf('["bye",{"reason":"revoked"}]')).toBeNull()
  })
})
