// The places of remarks, over the picture of the page.

export default function ({ data, parentElement }) {
  const sheet = parentElement.querySelector(".marks")
  sheet.style.setProperty("--ratio", data.ratio)
  sheet.style.aspectRatio = data.ratio
  sheet.replaceChildren(...data.marks.map(mark))
}

function mark({ left, top, width, height, grade, why }) {
  const box = document.createElement("div")
  box.className = grade
  box.title = why
  for (const [side, size] of Object.entries({ left, top, width, height })) box.style[side] = `${size}%`
  return box
}
