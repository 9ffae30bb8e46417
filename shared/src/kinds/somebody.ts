/** Stands where the name of somebody was, in what is handed to the public. */
export const SOMEBODY = '·'
