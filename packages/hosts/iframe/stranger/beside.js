// Stands in a frame beside the figure's, and tries to empty it.
const message = { kvadrant: 1, type: 'data', data: [] }
parent.frames[0].postMessage(message, 'https://figurer.example.se')
document.querySelector('[data-done]').textContent = 'done'
