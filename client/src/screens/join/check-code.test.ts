import { describe, expect, it } from 'vitest'
import { checkCode } from './check-code.ts'

describe('checkCode', () => {
  it('forgives spaces, dashes and case', () => {
    for (const typed of ['ABCD2345', 'abcd-2345', ' ab cd 23 45 ', 'AB·CD–2345']) {
      expect(checkCode(typed)).toEqual({ code: 'ABCD2345', fault: null })
    }
  })

  it('says what is wrong', () => {
    expect(checkCode('  ').fault).toBe('empty')
    expect(checkCode('ABCD234').fault).toBe('length')
    expect(checkCode('ABCD23456').fault).toBe('length')
    expect(checkCode('ABCD2O45').fault).toBe('symbols')
    expect(checkCode('ABCD1345').fault).toBe('symbols')
  })
})
