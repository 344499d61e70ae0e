// The one script for pages without a build step: registers all elements.
import './define'
