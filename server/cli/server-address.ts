export const DEFAULT_SERVER = 'http://127.0.0.1:4000'

export const isWebAddress = (value: string): boolean => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
