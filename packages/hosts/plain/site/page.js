const last = document.querySelector('[data-last-change]')

document.addEventListener('kv-commit', ({ detail }) => {
  const { id, changes, reason } = detail.change
  last.textContent = JSON.stringify({ id, changes, reason })
})
