/** A part of a page that is fetched apart: ahead of time where that is known, else when it is shown. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import { fetchPart } from '../net/fetch-part.ts'

export type LatePart<Props> = {
  Part: LazyExoticComponent<ComponentType<Props>>
  /** Fetches the part before it is shown, so that it is there when it is needed. */
  prepare: () => void
}

export function latePart<Props>(load: () => Promise<ComponentType<Props>>): LatePart<Props> {
  let fetched: Promise<{ default: ComponentType<Props> }> | undefined
  const once = () => {
    fetched ??= fetchPart(load).then((part) => ({ default: part }))
    return fetched
  }
  return {
    Part: lazy(once) as LazyExoticComponent<ComponentType<Props>>,
    prepare: () => {
      once().catch(() => {})
    },
  }
}
