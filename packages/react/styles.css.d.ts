// A stylesheet has no exports; without this file, TypeScript rejects the import of it.
export {}
