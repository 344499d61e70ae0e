// How many changes the page was told of.
const changes = document.querySelector('[data-changes]')

document.addEventListener('kv-commit', () => {
  changes.textContent = String(Number(changes.textContent) + 1)
})
