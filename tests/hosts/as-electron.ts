/** The seam: a fake stands for the part of Electron that the function under test uses. */
export function asElectron<Part>(fake: object): Part {
  return fake as Part;
}
