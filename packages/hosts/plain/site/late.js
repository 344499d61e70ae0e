// Runs when the elements are known.
document.querySelector('[data-way="late"]').data = window.initiatives
