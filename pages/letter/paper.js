// The picture of the page. A click on a part of it goes to the field where that is written, and
// the part that is being written is marked. The containers of fields are named in words.py.

let latest = null
let listening = false

export default function ({ data, parentElement }) {
  latest = parentElement
  const sheet = parentElement.querySelector(".sheet")
  const picture = sheet.querySelector("img")
  sheet.style.setProperty("--ratio", data.ratio)
  if (picture.src !== data.picture) picture.src = data.picture
  picture.alt = data.alt
  sheet.querySelector(".places").replaceChildren(...data.places.map(place))
  markHere()
  if (listening) return
  listening = true
  document.addEventListener("focusin", markHere)
  document.addEventListener("focusout", () => setTimeout(markHere))
}

function place({ where, left, top, width, height }) {
  const box = document.createElement("div")
  box.dataset.where = className(where)
  Object.assign(box.style, {
    left: `${left - 0.7}%`, top: `${top - 0.3}%`, width: `${width + 1.4}%`, height: `${height + 0.6}%`,
  })
  box.onclick = () => goTo(box.dataset.where)
  return box
}

function className(where) {
  return where.replace(/[^a-zA-Z0-9_-]/g, "-")
}

function fieldOf(where) {
  return document.querySelector(`.st-key-words_${where} :is(textarea, input)`)
}

function goTo(where) {
  const switched = document.querySelector(".st-key-letter_view [role=radio]")
  if (switched?.checkVisibility()) switched.click() // on a phone the fields are on the other side
  setTimeout(() => {
    const field = fieldOf(where)
    const closed = field?.closest("details:not([open])")
    closed?.querySelector("summary").click()
    field?.focus({ preventScroll: true })
    field?.scrollIntoView({ block: "center", behavior: "smooth" })
  }, 50)
}

function markHere() {
  const holder = document.activeElement?.closest?.("[class*=st-key-place_]")
  const name = [...(holder?.classList ?? [])].find((each) => each.startsWith("st-key-place_"))
  const here = name?.slice("st-key-place_".length)
  for (const box of latest.querySelectorAll(".places > div")) {
    box.classList.toggle("here", box.dataset.where === here)
  }
}
