// The closed lists by which a typed note is told apart: what is a verb in the past, what opens a noun phrase, what is finite.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const determiners = list(
  "a an the this that these those my your our their his her its no any every each all both some several many few more most less fewer much enough another other such what",
);

/** After one of these a word that could be a verb is a noun: "the runs", "first replies", "two leads". */
export const ordinals = list(
  "first second third fourth fifth last next previous only same new old own good better best",
);

export const numberWords = list(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred half twice dozens",
);

/** Past forms that do not end in -ed. */
export const irregularPasts = list(
  "brought built rebuilt bought caught came became began bent bid bore broke chose cut dealt did drew drove fell fed felt fought found flew forgot froze gave got went grew outgrew had held hid hit kept knew laid led left lent let lit lost made meant met mowed paid overpaid put quit ran reran rang read rode rose oversaw saw sold resold sent set reset shook shot shut slept slid spent split spoke spread sprang stood stole stuck struck swore swept swung taught thought threw told took undertook overtook understood upset was were won wore wound wrote rewrote withdrew sat shown proved overhauled underwent sought sang swam drank ate hung broadcast forecast recast offset",
);

/** Words in -ed that describe rather than tell, unless something follows that they act on. */
export const describingPasts = list(
  "certified experienced trained qualified licensed skilled advanced dedicated accredited registered chartered detailed unused unplanned needed limited mixed aged used tired related united shared combined automated delayed dated supposed hundred indeed seed feed speed need breed shed bed",
);

/** What is done to a person rather than by them, when a preposition follows: "promoted to shift lead". */
export const passivePasts = list(
  "promoted named awarded elected appointed selected chosen nominated recognised recognized certified trained licensed accredited tasked asked invited entrusted seconded assigned hired recruited praised ranked rated taught trusted picked recommended shortlisted",
);

/** What somebody is, said without "I am". */
export const describing = list(
  "fluent available certified comfortable familiar able experienced skilled qualified licensed accredited bilingual trilingual proficient competent chartered registered",
);

/** Plain forms that are verbs and nothing else. */
export const plainVerbs = list(
  `manage speak teach own build write make keep train maintain operate supervise oversee coordinate co-ordinate handle know serve sell
  analyse analyze bring have reduce improve increase raise lower hire find fill fix get begin win stabilise stabilize replace introduce
  grow shorten simplify automate rebuild deliver meet understand take give create develop put ensure halve recruit retain restore rewrite
  send translate keep become learn prepare protect prevent reach reopen reorganise replan resolve revise rethink settle solve spend
  strengthen tidy unite unify untangle verify widen broaden combine complete connect convert cover decide define describe digitise
  digitize eliminate encourage engage enlarge establish expand extend follow gather get guide help hold identify implement include
  integrate invite lead listen merge modernise modernize motivate negotiate organise organize overhaul persuade pilot produce promote
  prove provide publish pull push recover redesign refresh regain reinstate remove renew repair rescue respond rotate run rescue satisfy
  save secure see separate shrink simplify slash smooth speed streamline supply sustain tackle tell tighten transfer transform treat
  tune untie update upgrade win wind adapt achieve acquire add address adjust adopt advise agree align allocate answer anticipate
  apply approach arrange assess assist attract avoid bill cope care cater choose clarify collect communicate compare consolidate
  consult contain contact deal detect diversify embed empower enable enforce enter escape evaluate examine explain explore face
  fit forecast free hand hear impress inspire inspect install inform join justify keep liaise link listen look manage map measure mediate
  mend migrate mentor monitor move obtain offer optimise optimize order pack pay perform place please prioritise prioritize procure
  propose qualify quantify react read realise realize recognise recognize reconcile refine reflect regulate reinforce relieve rely
  reply report represent request require research return review revive reward roll scale schedule seek seize sort source staff standardise
  standardize start steer stop stretch structure succeed suggest support target think trace track trim turn use value visit walk welcome work
  centralise centralize hit cut set plan shut double triple share shift launch coach design head open close clear train ring
  call introduce show drop pass forward lend test check count clean cook drive ship pick weld wire ask let stay go come do be
  talk lag drag stall drift crawl churn bounce spiral explode shrink creep crumble pile suck stink`,
);

/** Those of them that are nouns as well, so that alone they prove nothing: "work orders", "support calls". */
export const verbsOrNouns = list(
  `work use support staff report review return supply plan schedule research request order offer place test check count head lead run hold
  cut set shift launch coach design open close clear train ring call show drop pass forward care bill fit free hand face link look map
  measure mentor monitor move pack pay pilot project reply reward roll scale sort source start stop stretch structure target think track
  trim turn value visit walk welcome wind speed spend update upgrade transfer treat tune refresh renew rescue release repair share double
  triple contact contract access approach answer address influence impact benefit change control credit cost demand deal display cover
  cook drive drain dock file fill finish fix flow focus force form function gain group guide help hire increase input interest issue judge
  labour labor load lock loss mark market match mix need network notice own page paint park part plant play point position post power press
  price process produce profit promise purchase push question quote raise range rate reach read record repair rest result ride risk rush
  sale sample save search season seat sense service ship sign site skill space sport spread stage stand stay step stick stock store stress
  stroke study sum surge survey swap sweep switch talk tape task tax team tear term throw ticket tie time tip title tool touch tour trade
  transport travel trial trip truck trust try type view volunteer vote wage wait want warehouse wash waste watch water wear weight wish
  word wrap yield audit back balance bank base batch bid block board book boost box brake branch break breed brief broadcast brush budget
  build bump buy campaign catch cause challenge chance charge chart chat clash class clean click climb clock code comment complaint
  complain compromise concern conduct conflict crash crew crop cross crowd cure cut cycle damage dance date delay demand dispatch
  lag drag stall drift crawl churn bounce spiral shrink creep pile
  download draft draw dress drill drift drop duct dump dust edit effort end estimate exchange exercise exit experience experiment export
  fall feed feel fight figure film filter fire flood floor forecast frame freeze fuel fund`,
);

/** Verbs that can be nothing else, so that what stands before them is a subject. */
export const finiteVerbs = list(
  `is are was were am isn't aren't wasn't weren't has have had hasn't haven't hadn't does do did doesn't don't didn't can can't cannot could
  couldn't will won't would wouldn't must mustn't should shouldn't may might arrive arrives lose loses fail fails quit quits takes get gets
  comes goes keeps makes wants spends becomes depends exists happens brings seems knows trusts thinks says forgets forget misses fell
  rose dropped went grew doubled halved tripled came became got lost struggles struggle need needs waits leave leaves leak leaks slip
  slips vary varies break breaks owns own write writes sit sits sells sell give gives tell tells ask asks expect expects occur occurs
  remain remains belong belongs consist consists suffer suffers disappear disappears appear appears arise arises cannot cost ran took
  gave knew kept made began sank sat stood won saw held left paid jammed stopped improved dipped climbed`,
);

/** Finite or not, verb or noun: it shows only where something follows that they act on. */
export const doubtfulVerbs = list(
  "made kept lost held left paid got won stopped jammed saw ran cost need leave break breaks leak leaks slip slips struggle struggles wait waits sells own ask sit misses hits stops",
);

/** Words after which a verb belongs to a clause within the phrase. */
export const relativisers = list(
  "that which who whom whose where when because if while as so until before after since although though but whether what how why than",
);

export const subjectPronouns = list(
  "i we they he she it you there nobody everybody everyone someone somebody no-one anyone anybody nothing everything people",
);

export const prepositions = list(
  "about above across after against along among around at before behind below beneath beside between beyond by down during for from in inside into like near of off on onto out over past per round since through throughout till to toward towards under until up upon via with within without",
);

/** Capitalised wherever they stand. */
export const properWords = list(
  "I I'm I've I'd I'll Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December English French German Spanish Italian Portuguese Dutch Polish Arabic Hebrew Hindi Nepali Chinese Mandarin Cantonese Japanese Korean Welsh Irish Scottish British American Canadian Australian European African Asian Indian Punjabi Tamil Urdu Russian Ukrainian Turkish Greek Swedish Norwegian Danish Finnish Christmas Easter Ramadan Diwali Eid Thanksgiving Excel Word Python Java Kubernetes Docker Salesforce Oracle Jira Slack Linux Windows Azure Google Microsoft Amazon Tableau Figma Photoshop Outlook Zendesk Shopify Workday Sage Xero QuickBooks Airtable Trello Asana Zoom Teams HubSpot Lean Agile Scrum Kanban Kaizen Brexit London Paris Toronto Sydney Mumbai Delhi Dublin Boston Chicago Houston Denver Leeds Glasgow Ontario Quebec Alberta Texas Ohio Oregon Europe Africa Asia America Canada Australia India Ireland Scotland Wales England Britain",
);
