/** Null: LibreOffice, pdfinfo and the fonts are here; otherwise why not, in a sentence. */
export function findOffice(options?: { readonly mayInstall?: boolean }): string | null;
