/** Null: qpdf is here; otherwise why not, in a sentence. */
export function findQpdf(options?: { readonly mayInstall?: boolean }): string | null;
