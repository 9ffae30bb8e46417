import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { landFocus } from './land-focus.ts'

/** Lets what watches the page do its work. */
const seen = () => new Promise<void>((done) => queueMicrotask(done))
const by = (id: string) => {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`no ${id}`)
  return found
}

describe('landFocus', () => {
  let stop = () => {}
  beforeEach(() => {
    stop = landFocus(document)
    document.body.innerHTML = `
      <main id="main">
        <ul id="list"><li id="one"><button id="a">a</button></li><li id="two"><button id="b">b</button></li></ul>
        <p id="row"><button id="c">c</button><button id="d">d</button></p>
      </main>`
  })
  afterEach(() => {
    stop()
    document.body.innerHTML = ''
  })

  it('goes to what came in the place of what vanished', async () => {
    by('a').focus()
    by('one').remove()
    await seen()
    expect(by('two')).toHaveFocus()
    by('two').blur()
    expect(by('two')).not.toHaveAttribute('tabindex')
  })

  it('goes to what stood before where nothing comes after', async () => {
    by('b').focus()
    by('two').remove()
    await seen()
    expect(by('one')).toHaveFocus()
  })

  it('never goes to another control, which a key still held down would press', async () => {
    by('c').focus()
    by('c').remove()
    await seen()
    expect(by('row')).toHaveFocus()
  })

  it('finds the place of a page that was exchanged as a whole', async () => {
    by('b').focus()
    by('two').remove()
    by('list').remove()
    const next = document.createElement('section')
    by('row').before(next)
    await seen()
    expect(next).toHaveFocus()
  })

  it('leaves alone who went elsewhere, and who left the page on purpose', async () => {
    by('a').focus()
    by('one').remove()
    by('d').focus()
    await seen()
    expect(by('d')).toHaveFocus()
    by('d').blur()
    await seen()
    by('row').remove()
    await seen()
    expect(document.body).toHaveFocus()
  })

  it('draws no ring for who points', async () => {
    by('a').dispatchEvent(new Event('pointerdown', { bubbles: true }))
    by('a').focus()
    by('one').remove()
    await seen()
    expect(by('two').style.outline).toBe('none')
    by('d').focus()
    expect(by('two').style.outline).toBe('')
  })
})
