/** The rules of the house that no other tool checks: length of files, one door for sockets and for the environment, a pure core. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { ROOT } from './run.mjs'

const MOST_LINES = 300
const SOURCE = /\.(ts|tsx|mjs|css|html)$/
const TEST = /\.test\.tsx?$|^test\/|^shared\/src\/testing\//
const VAGUE = /^(utils?|helpers?|common|manager|types|misc)\.tsx?$/

/** `within`: where the rule holds; `except`: the one place that may; `pattern`: what must not be written there. */
const FORBIDDEN = [
  {
    within: /^(server|client|shared)\/src\//,
    except: /^server\/src\/(realtime|rehears\w*)\/|^client\/src\/net\//,
    pattern: /socket\w*\s*\.(on|once|onAny|prependAny)\(/i,
    why: 'listen to a socket only in server/src/realtime (guarded) and client/src/net',
  },
  {
    within: /^server\/src\//,
    except: /^server\/src\/config\.ts$/,
    pattern: /\bprocess\.env\b/,
    why: 'only server/src/config.ts reads the environment',
  },
  {
    within: /^shared\/src\//,
    except: TEST,
    pattern: /\bMath\.random\(|\bDate\.now\(|\bnew Date\(\)/,
    why: 'shared knows neither clock nor randomness: they come in as arguments',
  },
  {
    within: /^(server|client|shared|test|scripts)\//,
    except: /^scripts\/check-house\.mjs$/,
    pattern:
      /@ts-(ignore|nocheck|expect-error)|biome-ignore|eslint-disable|\b(it|test|describe)\.(skip|only|todo|retry)\b|\bretry:\s*\d/,
    why: 'no silenced rule, no skipped or repeated test',
  },
  {
    within: /^client\/.*\.(css|html|tsx?)$/,
    except: TEST,
    pattern: /(src|href|action|srcset)=["']https?:|url\(["']?(https?:)?\/\/|@import\s+["']https?:/,
    why: 'the pages ask no server but ours for anything',
  },
]

const problems = []
for (const file of sources()) {
  if (VAGUE.test(basename(file))) problems.push(`${file}: name it for what it holds`)
  const code = linesOfCode(readFileSync(resolve(ROOT, file), 'utf8'))
  if (code.length > MOST_LINES) problems.push(`${file}: ${code.length} lines of code, at most ${MOST_LINES}`)
  for (const { within, except, pattern, why } of FORBIDDEN) {
    if (!within.test(file) || except.test(file)) continue
    for (const { number, text } of code) if (pattern.test(text)) problems.push(`${file}:${number}: ${why}`)
  }
}
if (problems.length > 0) {
  console.error(problems.join('\n'))
  process.exitCode = 1
}

/** What git tracks or would track, so that nothing ignored or installed is read. */
function sources() {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  return listed.split('\n').filter((file) => SOURCE.test(file) && existsSync(resolve(ROOT, file)))
}

/** Lines that are neither empty nor comment. A comment that stands behind code counts as code. */
function linesOfCode(text) {
  const code = []
  let inComment = false
  for (const [index, line] of text.split('\n').entries()) {
    const trimmed = line.trim()
    if (inComment || trimmed.startsWith('/*')) inComment = !trimmed.includes('*/')
    else if (trimmed !== '' && !trimmed.startsWith('//')) code.push({ number: index + 1, text: line })
  }
  return code
}
