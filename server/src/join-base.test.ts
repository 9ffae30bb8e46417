import { describe, expect, it } from 'vitest'
import { JoinBase } from './join-base.ts'

const [hotel, phone] = ['http://192.168.1.20:3000', 'http://172.20.10.2:3000']

describe('[L1] the address phones use', () => {
  it('is nobody’s choice at first', () => {
    const joinBase = new JoinBase()
    expect([joinBase.standing([hotel]), joinBase.forBoards([hotel])]).toEqual([null, null])
  })

  it('is the chosen one while this computer has it, and then the best that remains', () => {
    const joinBase = new JoinBase()
    joinBase.choose(phone, [hotel, phone])
    expect([joinBase.standing([hotel, phone]), joinBase.forBoards([hotel, phone])]).toEqual([phone, phone])
    expect([joinBase.standing([hotel]), joinBase.forBoards([hotel])]).toEqual([null, hotel])
    expect(joinBase.forBoards([])).toBeNull()
    expect(joinBase.standing([phone])).toBe(phone)
  })

  it('is gone also when the choice arrives after its address went', () => {
    const joinBase = new JoinBase()
    joinBase.standing([hotel])
    joinBase.choose(hotel, [phone])
    expect([joinBase.standing([phone]), joinBase.forBoards([phone])]).toEqual([null, phone])
  })

  it('stays when it is a proxy’s and never was one of this computer', () => {
    const joinBase = new JoinBase()
    joinBase.choose('https://taller.example.org', [hotel])
    expect(joinBase.forBoards([phone])).toBe('https://taller.example.org')
  })
})
