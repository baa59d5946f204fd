// Tags of Bolt's messages. https://neo4j.com/docs/bolt/current/bolt/message/
export const HELLO = 0x01
export const GOODBYE = 0x02
export const RESET = 0x0f
export const RUN = 0x10
export const BEGIN = 0x11
export const COMMIT = 0x12
export const ROLLBACK = 0x13
export const DISCARD = 0x2f
export const PULL = 0x3f
export const TELEMETRY = 0x54
export const ROUTE = 0x66
export const LOGON = 0x6a
export const LOGOFF = 0x6b
export const SUCCESS = 0x70
export const RECORD = 0x71
export const IGNORED = 0x7e
export const FAILURE = 0x7f
