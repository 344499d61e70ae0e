// The public entry of @kvadrant/elements: classes, and their registration by hand. Importing it
// registers nothing.

export { defineElements, ELEMENTS } from './defineElements'
export { KvComplexityQuadrant } from './figures/KvComplexityQuadrant'
