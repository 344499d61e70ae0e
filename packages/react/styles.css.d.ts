// A stylesheet has nothing to export; without this file, TypeScript rejects the import of it.
export {}
