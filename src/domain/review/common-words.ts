// Words so common that two of them together give nothing away: "good conversation", "second round", "next week".

export const commonWords: ReadonlySet<string> = new Set(
  `
  a able about after afternoon again agency all also although always am an and another answer answered answers any april
  are as ask asked asking asks at august autumn bad be because been before began begin being best better big boss both
  bring brought building business but by call called calling calls came can candidate candidates change changes chat
  clear client clients coffee colleague colleagues come coming company conversation conversations could customer
  customers data date dates day days december decide decided decision desk detail details did different director
  discussion discussions do does doing done each early easy eight email employer end ended enjoy enjoyed even evening
  ever every example examples experience fall far february feel feeling feels felt few find finish finished firm first
  five follow for form found four friday from full gave get getting give given giving glad go goes going gone good got
  great group had half happy hard has have having he hear heard hearing help helped helping helps her here high hire
  hired hiring his hope hoped hopes hoping hour hours how hundred i idea ideas if important impression in interest
  interested interesting interview interviewer interviews into is issue issues it its january job jobs july june just
  keep keeping kept kind kindly knew know known knows large last late later learn learned least leave left less let
  letter letters level levels like liked likes line lines list listen listened little long look looked looking looks
  love loved low lunch made mail main make making man manager managers many march market may me meet meeting meetings
  meets men met might mine minute minutes monday month months more morning most move moved much must my near need needed
  needs nervous never new next nice night nine no nor not note notes november now number numbers october of offer offers
  office often old on once one only open or order orders other our over own panel part parts pct people percent person
  phone place places plan plans plant please pm point points position possible post problem problems process product
  products project projects put quality question questions quite ran rather read reading ready real really reason
  reasons recruiter report reports result results right role roles room round rounds run running safety said same
  saturday saw say says school season second see seeing seem seemed seems seen send sent september service services set
  seven several shall she shift shifts shop short should show showed shown side since site sites six skill skills small
  so some soon speak speaks spoke spring staff start started starting stay stayed step steps still store summer sunday
  support sure system systems take taken taking talk talked talking talks task tasks tea team teams tell tells ten test
  tests than thank thankful thanks that the their them then there these they thing things think thinking thinks third
  this those though thought thousand three thursday time times tired to today told tomorrow tonight too took tour
  training tried true try tuesday turn turned two under until up us use used user users using very visit wait waited
  waiting walk want wanted wants warm was water way ways we wednesday week weekend weeks welcome well went were what
  when where which while who whole whom whose why will winter wish with woman women work worked working works would
  write writes writing written wrong wrote year years yesterday yet you your yours
`
    .trim()
    .split(/\s+/),
);

/** Words that only hold a sentence together: "expecting a baby" is one phrase across them. */
export const functionWords: ReadonlySet<string> = new Set(
  "a an the of to in on at for and or with from by is are was were be been it its this that my his her their our your as so i we he she they you not no".split(
    " ",
  ),
);
