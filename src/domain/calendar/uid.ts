/**
 * The UID of what these ids name, the same for ever (RFC 5545, 3.8.4.7). It is the ids themselves in base64url, so that
 * nothing has to be kept to find it again, and the kind of a follow-up is not read off a calendar at a glance.
 */
export function uidOf(...ids: readonly string[]): string {
  return `${toBase64Url(encodeURI(ids.join(" ").toWellFormed()))}@pronto`;
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

function toBase64Url(ascii: string): string {
  const bits = [...ascii].map((letter) => letter.charCodeAt(0).toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,6}/g) ?? []).map((six) => letters[Number.parseInt(six.padEnd(6, "0"), 2)]).join("");
}
