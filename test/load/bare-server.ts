/** The floor: Socket.IO with the same options and nothing behind it. Acknowledges, broadcasts, stores and checks nothing. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server } from 'socket.io'
import { answerParent } from './probe.ts'

export type BareGiven = { port: number }
export type BareReady = { url: string; port: number }

const { port }: BareGiven = JSON.parse(process.argv[2] ?? '{"port":0}')
const http = createServer()
const io = new Server(http, {
  transports: ['websocket', 'polling'],
  serveClient: false,
  perMessageDeflate: false,
  httpCompression: false,
  maxHttpBufferSize: 32 * 1024,
  connectTimeout: 10_000,
})
let rev = 0

io.on('connection', (socket) => {
  socket.on('command', (envelope: { id: string }, answer: (result: object) => void) => {
    answer({ ok: true, workshop: envelope.id, rev, made: [] })
  })
  socket.on('broadcast', (push: object, answer: (result: object) => void) => {
    rev += 1
    io.emit('view', { ...push, rev })
    answer({ ok: true, rev })
  })
})

http.listen(port, '127.0.0.1', () => {
  const bound = (http.address() as AddressInfo).port
  const ready: BareReady = { url: `http://127.0.0.1:${bound}`, port: bound }
  answerParent(ready, () => io.close())
})
