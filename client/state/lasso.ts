import { create } from 'zustand'

/** Whether the lasso is active. */
export const useLasso = create<{ drawing: boolean }>(() => ({ drawing: false }))
