export { drawingFaults } from './faults'
