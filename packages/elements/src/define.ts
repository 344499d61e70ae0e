// Registers all elements. Importing it twice, or beside another version, is silent.
import { defineElements } from './defineElements'

if (typeof customElements !== 'undefined') defineElements()
