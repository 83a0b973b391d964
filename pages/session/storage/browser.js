// The journal in this browser. browser_copy.py says what the two sides tell each other.
// A record is {id, text, writer, clock}; a deleted one has no text. The clock rises with every
// write of any tab, so "what is newer than the clock I saw" finds all that is new.

const DATABASE = "interview-debrief"
const RECORDS = "records"
const FORGOTTEN = "/forgotten"
const LARGEST_PART = 4_000_000 // characters that travel in one message
const ANSWERS_WITHIN = 10_000 // milliseconds; then the page goes on, and says that it does not know
const EVERY_CLOCK = IDBKeyRange.bound(0, Number.MAX_SAFE_INTEGER)
const UNHEARD_AFTER = 4_000 // milliseconds; then news is told again

let latest = null // the newest call of this component: its data, and its ways to answer
let queue = Promise.resolve() // one thing after the other
let opening = null
let otherTabs = null
let doneTurn = null

export default function (component) {
  latest = component
  later(listen)
  later(() => attend(latest))
  return () => {
    otherTabs?.close()
    otherTabs = null
  }
}

function later(task) {
  queue = queue.then(() => inTime(task())).catch((error) => {
    answer(latest, { trouble: troubleOf(error) })
    if (error?.name === "Silent") setTimeout(() => later(() => attend(latest)), ANSWERS_WITHIN)
  })
}

function inTime(work) {
  let clock
  const late = new Promise((_, reject) => {
    const silent = () => reject(Object.assign(new Error("no answer"), { name: "Silent" }))
    clock = setTimeout(silent, ANSWERS_WITHIN)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(clock))
}

function listen() {
  if (otherTabs) return
  otherTabs = new BroadcastChannel(DATABASE)
  otherTabs.onmessage = () => later(() => tellNews(latest))
}

async function attend(component) {
  const { session, turn, forget, changes } = component.data
  if ((forget || changes.length) && doneTurn !== session + turn) {
    show(component, "Saving…")
    const outcome = forget ? await forgetAll(session) : await write(component.data)
    doneTurn = session + turn
    otherTabs?.postMessage("news")
    answer(component, outcome)
  }
  await tellNews(component)
  show(component, component.data.loaded && component.data.is_home ? "Kept in this browser" : "")
}

function answer({ data, setStateValue }, outcome) {
  if (outcome.trouble) {
    doneTurn = null
    show(latest, "")
  }
  setStateValue("answer", { session: data.session, turn: data.turn, ...outcome })
}

async function write({ session, seen, held, changes }) {
  const transaction = (await open()).transaction(RECORDS, "readwrite", { durability: "strict" })
  const records = transaction.objectStore(RECORDS)
  const refused = []
  const emptied = (await result(records.count())) < held
  const forgotten = await result(records.get(FORGOTTEN))
  if (forgotten && forgotten.writer !== session && forgotten.clock > seen)
    return { refused: changes.map(([id]) => id) }
  const first = await nextClock(records)
  for (const [place, [id, base, text]] of changes.entries()) {
    const stored = await result(records.get(id))
    const foreign = stored && stored.writer !== session && stored.clock !== base
    if (foreign) refused.push(id)
    else records.put({ id, text, writer: session, clock: first + place })
  }
  await finished(transaction)
  return { refused, emptied, first }
}

async function forgetAll(session) {
  const transaction = (await open()).transaction(RECORDS, "readwrite", { durability: "strict" })
  const records = transaction.objectStore(RECORDS)
  const clock = await nextClock(records)
  records.clear()
  records.put({ id: FORGOTTEN, text: null, writer: session, clock })
  await finished(transaction)
  return {}
}

async function tellNews({ data, setTriggerValue }) {
  const { session, seen, loaded } = data
  const newer = (await open()).transaction(RECORDS).objectStore(RECORDS).index("clock")
  const news = { session, clock: seen, records: [], more: false }
  let size = 0
  await each(newer.openCursor(IDBKeyRange.bound(seen, Number.MAX_SAFE_INTEGER, true)), (record) => {
    news.more = size > LARGEST_PART
    if (news.more) return false
    news.clock = record.clock
    if (record.writer === session) return true
    size += record.text?.length ?? 0
    news.records.push([record.id, record.text, record.clock])
    return true
  })
  if (!news.records.length && loaded) return
  setTriggerValue("news", news)
  setTimeout(() => later(() => tellNews(latest)), UNHEARD_AFTER) // says nothing if it was heard
}

async function nextClock(records) {
  let last = 0
  await each(records.index("clock").openCursor(EVERY_CLOCK, "prev"), (record) => {
    last = record.clock
    return false
  })
  return Math.max(last + 1, Date.now())
}

function open() {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1)
    request.onupgradeneeded = () =>
      request.result.createObjectStore(RECORDS, { keyPath: "id" }).createIndex("clock", "clock")
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close()
      request.result.onclose = () => (opening = null)
      resolve(request.result)
    }
    request.onerror = () => reject(request.error)
  }).then(mended, (error) => {
    opening = null
    throw Object.assign(new Error("closed to us"), { name: "Denied", cause: error })
  })
  return opening
}

// A record whose clock is no such number would never be told, nor could one be written after it.
async function mended(database) {
  const transaction = database.transaction(RECORDS, "readwrite")
  const records = transaction.objectStore(RECORDS)
  const counted = await result(records.index("clock").count(EVERY_CLOCK))
  if (counted === (await result(records.count()))) return database
  let clock = await nextClock(records)
  for (const record of await result(records.getAll()))
    if (!(record.clock >= 0 && record.clock <= Number.MAX_SAFE_INTEGER)) records.put({ ...record, clock: clock++ })
  await finished(transaction)
  return database
}

function result(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

function each(request, takeRecord) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      const cursor = request.result
      if (cursor && takeRecord(cursor.value)) cursor.continue()
      else resolve()
    }
    request.onerror = () => reject(request.error)
  })
}

function finished(transaction) {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = resolve
    transaction.onabort = () => reject(transaction.error)
  })
}

function troubleOf(error) {
  console.warn("The journal could not be kept in this browser:", error)
  if (error?.name === "Denied") return "denied"
  if (error?.name === "Silent") return "silent"
  return error?.name === "QuotaExceededError" ? "full" : "failed"
}

function show({ parentElement }, words) {
  parentElement.querySelector("p").textContent = words
}
