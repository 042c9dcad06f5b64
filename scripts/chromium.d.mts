/** The path of a browser; "" when none could be had. */
export function findChromium(): string;
