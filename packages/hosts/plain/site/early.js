// Runs before the elements are known: the rows wait on the element.
document.querySelector('[data-way="early"]').data = window.initiatives
