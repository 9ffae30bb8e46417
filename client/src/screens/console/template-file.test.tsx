import { templateFile } from '@cabildo/shared/templates/check-template'
import { templates } from '@cabildo/shared/templates/index'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { startWords } from '../../testing/start-words.ts'
import { TemplateFile } from './template-file.tsx'

beforeAll(startWords)

const file = (text: string) => new File([text], 'own.json', { type: 'application/json' })

describe('a template from a file', () => {
  it('is taken when it can be run', async () => {
    const [own] = templates
    if (own === undefined) throw new Error('there is no template')
    const onRead = vi.fn()
    render(<TemplateFile onRead={onRead} />)
    await userEvent.upload(screen.getByLabelText('Take a template from a file'), file(templateFile(own)))
    await vi.waitFor(() => expect(onRead).toHaveBeenCalledOnce())
    expect(onRead.mock.calls[0]?.[0]).toMatchObject({ id: own.id })
  })

  it('is refused with the reason and the place otherwise, and may be chosen again', async () => {
    const onRead = vi.fn()
    render(<TemplateFile onRead={onRead} />)
    const input = screen.getByLabelText('Take a template from a file')
    await userEvent.upload(input, file('{"format": "cabildo-templ'))
    expect(await screen.findByText(/it is not JSON/)).toBeInTheDocument()
    const [own] = templates
    if (own === undefined) throw new Error('there is no template')
    const broken = templateFile(own).replace('"kind": "gather"', '"kind": "dance"')
    await userEvent.upload(input, file(broken))
    expect(await screen.findByText(/does not know that kind/)).toBeInTheDocument()
    expect(screen.getByText('setup.agenda[0].dance (challenges)')).toBeInTheDocument()
    expect(onRead).not.toHaveBeenCalled()
  })
})
