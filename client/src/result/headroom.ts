/** How a long list asks what stands above it, the question, to become smaller, before it goes on to a second part. */
import { createContext } from 'react'

type Room = {
  /** Nothing more can be had. */
  taken: boolean
  take: () => void
}

export const Headroom = createContext<Room>({ taken: true, take: () => {} })
