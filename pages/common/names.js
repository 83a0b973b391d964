// Names for what Streamlit draws without one of its own. A screen reader says them; nothing of them
// is seen. Each rule: which elements, and the words that name one of them (none: it is left alone).

const captionOf = (part) => part.closest("[class*=st-key-copy_]")?.querySelector("p")?.textContent
const labelOf = (part) => part.closest(".react-aria-ComboBox")?.querySelector("input")?.ariaLabel

const RULES = [
  // The page scrolls in its main part, which is therefore a stop of the Tab key.
  ["#stMain", () => document.querySelector("#stMain h1")?.textContent],
  // The canvas of a table, and what scrolls it: as the table is called.
  ["[data-testid=data-grid-canvas], .dvn-scroller", (part) =>
    part.closest("[data-testid=stDataFrameResizable]")?.ariaLabel],
  // “Open” and “Clear value” beside a field to choose from.
  [".react-aria-ComboBox button", (button) => labelOf(button) && `${first(button)}: ${labelOf(button)}`],
  // Words to copy, and the button in their corner.
  [".stCode", captionOf],
  [".stCode button", (button) => captionOf(button) && `${first(button)}: ${captionOf(button)}`],
]

const ours = new WeakMap() // what an element was called before, and what we called it

function first(part) {
  const known = ours.get(part)
  return known && known.given === part.ariaLabel ? known.before : part.ariaLabel
}

function nameAll() {
  waiting = false
  for (const [selector, name] of RULES) {
    for (const part of document.querySelectorAll(selector)) {
      const given = name(part)
      if (!given || given === part.ariaLabel) continue
      ours.set(part, { before: first(part), given })
      part.ariaLabel = given
      if (part.matches(".stCode, .dvn-scroller")) part.setAttribute("role", "group")
    }
  }
}

let watching = false
let waiting = false

export default function () {
  if (watching) return
  watching = true
  const soon = () => {
    if (waiting) return
    waiting = true
    requestAnimationFrame(nameAll)
  }
  new MutationObserver(soon).observe(document.body, { childList: true, subtree: true, characterData: true })
  soon()
}
