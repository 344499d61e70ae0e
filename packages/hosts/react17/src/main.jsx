import { render } from 'react-dom'
import { InitiativesPage } from './InitiativesPage.jsx'

render(<InitiativesPage />, document.getElementById('app'))
