// Asks for a figure without being allowed to, and writes down every answer.
const frame = document.querySelector('iframe')
const heard = document.querySelector('[data-heard]')

addEventListener('message', ({ data }) => {
  heard.textContent += JSON.stringify(data)
})

frame.addEventListener('load', () => {
  const figure = 'kv-complexity-quadrant'
  const message = { kvadrant: 1, type: 'figure', figure, data: [{ id: 'a' }] }
  frame.contentWindow.postMessage(message, 'https://figurer.example.se')
})
