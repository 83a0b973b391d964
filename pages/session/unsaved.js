// What is typed into fields and not saved yet. unsaved.py says what the two sides tell each other.
//
// Every keystroke is put into localStorage at once, under a key of this tab, with checksums of
// what the field has said before (its bases). After a pause Streamlit is made to send the field,
// as Ctrl+Enter would, so the caret and an input method stay undisturbed. What the server has not
// said to be saved is handed to it as it is: in the next session, or after a while in this one.

const PREFIX = "interview-debrief.typed."
const FIELD = /^st-key-((?:edit|enter|profile)-.+)-at-([0-9a-f]{32})$/
const PAUSE = 500 // milliseconds without a keystroke after which a field is sent
const PAUSE_WITH_PICTURE = 150 // where a picture of the words stands beside them
const LONGEST = 2_000 // and at the latest after so many while somebody types on
const UNHEARD = 4_000 // then words are handed over as they are
const GONE = 6_000 // a tab that gave no sign for so long is closed
const MOST_BASES = 60
const SAID = { saved: "Saved", saving: "Saving…", kept: "Not saved yet, kept in this browser" }

const tab = crypto.getRandomValues(new Uint32Array(2)).join("")
const entries = new Map() // what is not saved yet, by the field's name
let latest = null // the newest call of this component: its data, and its ways to answer
let composing = false
let handed = { session: null, times: 0 }
let focused = null // where the caret was, to put it back when a new session draws the field anew
let listening = false
let closed = false
const places = new BroadcastChannel("interview-debrief.place") // which journal each tab shows
let place = null

export default function (component) {
  latest = component
  listen()
  if (component.data.place !== place) places.postMessage((place = component.data.place))
  for (const [field, sum] of Object.entries(component.data.saved)) confirm(field, sum)
  if (component.data.session !== handed.session) {
    const isReconnected = handed.session !== null // in a page that already stood
    handed = { session: component.data.session, times: 0 }
    handOver(true)
    misses.clear()
    if (isReconnected) {
      setTimeout(() => latest.setTriggerValue("elsewhere", Date.now()), 1_500) // to hear what is shown
    }
  }
}

function listen() {
  if (listening) return
  listening = true
  places.onmessage = ({ data }) => {
    if (data !== latest.data.place) latest.setTriggerValue("elsewhere", Date.now())
  }
  document.addEventListener("focusin", ({ target }) => noteBase(target), true)
  document.addEventListener("beforeinput", ({ target }) => noteBase(target), true)
  document.addEventListener("input", ({ target }) => remember(target), true)
  document.addEventListener("compositionstart", () => (composing = true), true)
  document.addEventListener("compositionend", ({ target }) => {
    composing = false
    remember(target)
  }, true)
  document.addEventListener("visibilitychange", () => document.hidden && sendAll())
  addEventListener("pagehide", () => close(true)) // comes before the change of visibility
  addEventListener("pageshow", () => close(false))
  document.head.append(Object.assign(document.createElement("style"), { textContent: STYLE }))
  setInterval(tick, 50)
  setInterval(() => handOver(false), 1_000)
  setInterval(lookForMisses, 500)
  setInterval(() => entries.size && persist(), 2_000) // a sign of life
}

// --- fields

const STYLE = `
.debrief-saved { font-size: 0.8rem; line-height: 1.3; opacity: 0.8; margin-top: 0.2rem; }
.debrief-saved span:not(:empty) + button { margin-left: 1rem; }
.debrief-saved button {
  font: inherit; color: inherit; background: none; border: none; padding: 0;
  text-decoration: underline; cursor: pointer;
}
@media (max-width: 640px) { .debrief-saved button { min-height: 44px; } }
[class*="st-key-edit-"] [data-testid="InputInstructions"],
[class*="st-key-profile-"] [data-testid="InputInstructions"] { visibility: hidden; }
`

function nameOf(element) {
  if (!element?.closest?.("[data-testid=stTextInput], [data-testid=stTextArea]")) return null
  const holder = element.closest("[class*=st-key-]")
  for (const each of holder?.classList ?? []) {
    const match = FIELD.exec(each)
    if (match) return match[1]
  }
  return null
}

function elementOf(field) {
  const holder = document.querySelector(`.${CSS.escape(`st-key-${field}-at-${latest.data.session}`)}`)
  return holder?.querySelector("textarea, input")
}

const before = new WeakMap() // what an element said when it was entered or before it was changed

function noteBase(element) {
  const field = nameOf(element)
  if (!field) return
  focused = { field, start: element.selectionStart, end: element.selectionEnd }
  const entry = entries.get(field)
  if (entry && isReplaced(entry, element)) setAside(entry)
  if (!entries.has(field)) before.set(element, element.value)
}

// What another tab wrote may come into a field in the middle of a sentence. The words that it
// replaced are handed over as they are, and kept beside the others; a text that became too long
// is only cut.
function isReplaced(entry, element) {
  return !composing && !entry.words.startsWith(element.value)
}

function setAside(entry) {
  entries.delete(entry.field)
  entries.set(`${entry.field} ${Date.now()}`, entry)
  persist()
}

function remember(element) {
  const field = nameOf(element)
  if (!field || !latest?.data.place) return
  const now = Date.now()
  focused = { field, start: element.selectionStart, end: element.selectionEnd }
  const known = entries.get(field)
  const bases = known?.bases ?? [checksum(before.get(element) ?? "")]
  entries.set(field, {
    field, bases, place: latest.data.place, words: element.value,
    typed: now, waiting: known?.waiting ?? now, sent: known?.sent ?? 0, handed: 0,
  })
  persist()
  say(field, "saving")
}

// --- sending and hearing

function tick() {
  const now = Date.now()
  const pause = document.querySelector(".st-key-letter_paper") ? PAUSE_WITH_PICTURE : PAUSE
  for (const entry of entries.values()) {
    const due = now - entry.typed > pause || now - entry.waiting > LONGEST
    if (due && entry.sent < entry.typed) send(entry)
    if (now - entry.typed > UNHEARD) say(entry.field, "kept")
  }
  for (const field of latest.data.earlier) offerEarlier(field)
  putBackFocus()
}

function sendAll() {
  for (const entry of entries.values()) send(entry)
}

function send(entry) {
  const element = elementOf(entry.field)
  const mayEnter = !composing && !entry.field.startsWith("enter-")
  if (!element || element.disabled || !mayEnter || element.value !== entry.words) return
  entry.sent = entry.waiting = Date.now()
  entry.bases = [...entry.bases, checksum(entry.words)].slice(-MOST_BASES)
  const enter = { key: "Enter", code: "Enter", keyCode: 13, ctrlKey: true, bubbles: true }
  element.dispatchEvent(new KeyboardEvent("keydown", { ...enter, cancelable: true }))
  persist()
}

function confirm(field, sum) {
  for (const [key, entry] of entries) {
    if (entry.field !== field) continue
    if (checksum(entry.words) === sum) {
      entries.delete(key)
      say(field, "saved")
    } else if (key === field) {
      entry.bases = [...entry.bases, sum].slice(-MOST_BASES)
    }
  }
  for (const [key, record] of otherTabs()) {
    const left = record.entries.filter((e) => e.field !== field || checksum(e.words) !== sum)
    if (left.length < record.entries.length) write(key, { ...record, entries: left })
  }
  persist()
}

function handOver(isNew) {
  const { session, place } = latest.data
  if (!place || !isConnected()) return
  const now = Date.now()
  const old = (entry) => isNew || (now - entry.typed > UNHEARD && now - entry.handed > UNHEARD)
  const mine = [...entries.values()].filter((entry) => entry.place === place && old(entry))
  const theirs = otherTabs()
    .filter(([, record]) => record.closed || now - record.seen > GONE)
    .flatMap(([, record]) => record.entries.filter((entry) => entry.place === place))
  const told = [...mine, ...theirs]
  if (!told.length || (!isNew && now - (handed.at ?? 0) < UNHEARD)) return
  for (const entry of mine) entry.handed = now
  handed = { session, times: handed.times + 1, at: now }
  const words = told.map(({ field, words, bases }) => ({ field, words, bases }))
  latest.setStateValue("typed", { session, place, entries: words, times: handed.times })
}

// Of two runs that follow each other quickly a browser may be told the second one only, in which
// no field was set. So what the server takes to be shown is compared with what is.
const TEXT_FIELD = ":is([data-testid=stTextInput] input, [data-testid=stTextArea] textarea)"
const misses = new Map() // how often in a row a field was seen to say something else

function lookForMisses() {
  const app = document.querySelector("[data-testid=stApp]")
  if (!latest.data.place || !isConnected() || app.dataset.testScriptState !== "notRunning") return
  const named = []
  for (const [name, sum] of Object.entries(latest.data.shown)) {
    const element = document.querySelector(`.${CSS.escape(`st-key-${name}`)} ${TEXT_FIELD}`)
    const field = nameOf(element)
    const isMiss = field && !entries.has(field) && checksum(element.value) !== sum
    misses.set(name, isMiss ? (misses.get(name) ?? 0) + 1 : 0)
    if ([3, 9, 27].includes(misses.get(name))) named.push(name) // after 1.5, 4.5 and 13.5 seconds
  }
  if (named.length) latest.setTriggerValue("missed", named)
}

function isConnected() {
  const app = document.querySelector("[data-testid=stApp]")
  return app?.dataset.testConnectionState === "CONNECTED"
}

// --- what the user sees

function lineUnder(field) {
  const element = elementOf(field)
  const holder = element?.closest("[data-testid=stTextInput], [data-testid=stTextArea]")
  if (!holder || field.startsWith("enter-")) return null
  let line = holder.querySelector(":scope > .debrief-saved")
  if (!line) {
    line = document.createElement("div")
    line.className = "debrief-saved"
    line.append(document.createElement("span"))
    holder.append(line)
  }
  return line
}

function offerEarlier(field) {
  const line = lineUnder(field)
  if (!line || line.querySelector("button")) return
  const button = document.createElement("button")
  button.type = "button"
  button.textContent = "What it said before"
  const others = document.querySelectorAll(".debrief-saved button").length
  if (others) button.ariaLabel = `What it said before (${others + 1})` // no two of one name
  button.onclick = () => latest.setTriggerValue("earlier", field)
  line.append(button)
}

function say(field, what) {
  const line = lineUnder(field)?.firstChild
  if (!line || line.textContent === SAID[what]) return
  line.textContent = SAID[what]
  if (what === "kept") line.setAttribute("role", "status")
  else line.removeAttribute("role") // "saved" at every pause would talk into a screen reader
}

function putBackFocus() {
  if (!focused || document.activeElement !== document.body || !latest) return
  const element = elementOf(focused.field)
  if (!element || element.disabled || !entries.has(focused.field)) return
  element.focus({ preventScroll: true })
  element.setSelectionRange?.(focused.start, focused.end)
}

// --- keeping

function close(isClosed) {
  closed = isClosed
  persist()
}

function persist() {
  const key = PREFIX + tab
  const stored = read(key)
  for (const [key, entry] of entries) {
    const known = stored?.entries.some((each) => each.field === entry.field)
    if (entry.stored && !known) entries.delete(key) // another tab has brought it in
    else entry.stored = true
  }
  if (entries.size) write(key, { seen: Date.now(), closed, entries: [...entries.values()] })
  else remove(key)
}

function otherTabs() {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX) && key !== PREFIX + tab)
      .map((key) => [key, read(key)])
      .filter(([, record]) => record)
  } catch {
    return [] // storage is closed to us
  }
}

function read(key) {
  try {
    const record = JSON.parse(localStorage.getItem(key))
    return Array.isArray(record?.entries) ? record : null
  } catch {
    return null
  }
}

function write(key, record) {
  try {
    if (record.entries.length) localStorage.setItem(key, JSON.stringify(record))
    else localStorage.removeItem(key)
  } catch (error) {
    console.warn("Typed words could not be kept in this browser:", error)
  }
}

function remove(key) {
  try {
    localStorage.removeItem(key)
  } catch {
    // storage is closed to us, so nothing was there
  }
}

function checksum(words) {
  let sum = ~0
  for (const byte of new TextEncoder().encode(words.trim().split(/\s+/u).join(" "))) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return ~sum >>> 0
}
