import { afterEach, describe, expect, it, vi } from 'vitest'
import { addSeat, forgetSeats, keptUnder, newPin, seatBy, seatsOf } from './seats.ts'
import { keepSession, readSession } from './session.ts'

const session = (token: string, code = 'ABCD2345') => ({
  code,
  workshop: 'w1',
  token,
  rejoinCode: 'HGFEDCBA',
  ballotSecret: '0123456789abcdef0123456789abcdef',
})

afterEach(() => {
  vi.restoreAllMocks()
  window.localStorage.clear()
})

/** Numbers as they are drawn, eight at a time; the last again and again. */
const draws = (...numbers: number[]) =>
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
    if (array instanceof Uint16Array)
      array.fill(numbers.length > 1 ? (numbers.shift() ?? 0) : (numbers[0] ?? 0))
    return array
  })

describe('[R15] the seats of a tablet', () => {
  it('are people of their own, apart from the phone of the same browser and from other workshops', () => {
    keepSession(session('phone'))
    const [one, two] = [addSeat(session('t1'), 'es'), addSeat(session('t2'), 'pt')]
    addSeat(session('t3', 'WXYZ6789'), 'es')
    expect(seatsOf('ABCD2345')).toHaveLength(2)
    expect(seatBy('ABCD2345', one.pin)).toEqual(one)
    expect(seatBy('ABCD2345', two.pin)).toEqual(two)
    expect(seatsOf('WXYZ6789').map(({ session: own }) => own.token)).toEqual(['t3'])
    expect(keptUnder(one)).not.toBe(keptUnder(two))
    expect(readSession('ABCD2345')?.token).toBe('phone')
  })

  it('have four digits that nobody else has, each equally likely', () => {
    // It lies beyond the last whole ten thousand, and would favour the low ones.
    draws(65_535, 7)
    expect(newPin([])).toBe('0007')
  })

  it('draw again while the digits are taken', () => {
    draws(12, 10_012, 34)
    expect(newPin(['0012'])).toBe('0034')
  })

  it('never inherit what was kept of somebody who had the same digits', () => {
    draws(1234)
    const first = addSeat(session('t1'), 'es')
    window.localStorage.removeItem('cabildo/seat/ABCD2345/1234')
    const second = addSeat(session('t2'), 'es')
    expect(second.pin).toBe(first.pin)
    expect(keptUnder(second)).not.toBe(keptUnder(first))
  })

  it('last as long as the page where the browser keeps nothing', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full')
    })
    const seat = addSeat(session('t1', 'NOWHERE2'), 'es')
    expect(seatsOf('NOWHERE2')).toEqual([seat])
    expect(seatBy('NOWHERE2', seat.pin)).toEqual(seat)
  })

  it('are not made of what this program did not write', () => {
    window.localStorage.setItem('cabildo/seat/ABCD2345/0001', '{"id":"x","pin":"0001","session":{}}')
    window.localStorage.setItem('cabildo/seat/ABCD2345/0002', 'nonsense')
    expect(seatsOf('ABCD2345')).toEqual([])
    expect(seatBy('ABCD2345', '0001')).toBeNull()
  })

  it('[R15] are taken from the tablet with what was begun there, and nobody else’s with them', () => {
    const seat = addSeat(session('t1'), 'es')
    const other = addSeat(session('t2', 'OTHER234'), 'es')
    for (const one of [seat, other])
      window.localStorage.setItem(`cabildo/draft/${keptUnder(one)}/vote/1`, '{"dots":{}}')
    window.localStorage.setItem('cabildo/session/ABCD2345', '{}')
    forgetSeats('ABCD2345')
    expect(seatsOf('ABCD2345')).toEqual([])
    expect(seatsOf('OTHER234')).toEqual([other])
    expect(Object.keys(window.localStorage).sort()).toEqual([
      `cabildo/draft/${keptUnder(other)}/vote/1`,
      `cabildo/seat/OTHER234/${other.pin}`,
      'cabildo/session/ABCD2345',
    ])
  })
})
