// What `@kvadrant/elements/jsx` is at run time: nothing, its types are all there is.
export {}
