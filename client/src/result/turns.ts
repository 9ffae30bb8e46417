/** How a list that turns in parts tells the slide it lies on how many parts there are. */
import { createContext } from 'react'

/** How long a part of a list stays: time to read it aloud. */
export const SECONDS_A_PART = 12

export const Turns = createContext<(parts: number) => void>(() => {})
