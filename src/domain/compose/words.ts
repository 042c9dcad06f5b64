// The closed lists by which a typed note is told apart: what is a verb in the past, what opens a noun phrase, what is finite.

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const determiners = list(
  "a an the this that these those my your our their his her its no any every each all both some several many few more most less fewer much enough another other such what",
);

export const numberWords = list(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred half twice dozens",
);

/** Past forms that do not end in -ed. */
export const irregularPasts = list(
  "brought built rebuilt bought caught came became began bent bid bore broke chose cut dealt did drew drove fell fed felt fought found flew forgot froze gave got went grew outgrew had held hid hit kept knew laid led left lent let lit lost made meant met mowed paid overpaid put quit ran rang read rode rose oversaw saw sold sent set shook shot shut slept slid spent split spoke spread sprang stood stole stuck struck swore swept swung taught thought threw told took undertook understood upset was wet won wore wound wrote rewrote withdrew sat shown proved overhauled underwent",
);

/** Words in -ed that describe rather than tell, unless something follows that they act on. */
export const describingPasts = list(
  "certified experienced trained qualified licensed skilled advanced dedicated accredited registered chartered detailed unused unplanned needed limited mixed aged used tired related united shared combined automated delayed dated supposed hundred indeed seed feed speed need breed",
);

/** Verbs in their plain form with which a line of proof or a task may begin. */
export const plainVerbs = list(
  "run lead manage hold speak teach own build write make keep train coach support plan design maintain operate supervise head oversee coordinate handle use know work serve sell analyse analyze bring have reduce improve increase cut raise lower hire find fill fix get stop start win stabilise stabilize modernise modernize replace introduce grow scale shorten simplify automate rebuild move migrate launch deliver meet understand turn take give create develop set put ensure bring open close clear halve double recruit retain organise organize prepare restore rewrite save send share translate review",
);

/** Verbs that can be nothing else, so that what stands before them is a subject. */
export const finiteVerbs = list(
  "is are was were isn't aren't wasn't weren't has have had hasn't haven't does do did doesn't don't didn't can can't cannot could couldn't will won't would wouldn't must should may might arrive arrives lose loses fail fails quit quits takes get gets comes goes keeps makes wants spends waits becomes depends exists happens brings seems knows trusts thinks says forgets forget misses fell rose dropped went grew doubled halved tripled came became got lost struggles struggle need",
);

/** Words after which a verb belongs to a clause within the phrase. */
export const relativisers = list(
  "that which who whom whose where when because if while as so until before after since although though but whether what how why",
);

export const subjectPronouns = list(
  "i we they he she it you there nobody everybody everyone someone somebody no-one people",
);

export const prepositions = list(
  "about above across after against along among around at before behind below beneath beside between beyond by down during for from in inside into like near of off on onto out over past per round since through throughout till to toward towards under until up upon via with within without",
);

/** Capitalised wherever they stand. */
export const properWords = list(
  "I I'm I've I'd I'll Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December English French German Spanish Italian Portuguese Dutch Polish Arabic Hebrew Hindi Nepali Chinese Mandarin Japanese Korean Welsh Irish Scottish British American Canadian Australian European African Asian Indian Christmas Easter Ramadan Diwali Excel Word Python Java Kubernetes Docker Salesforce Oracle Jira Slack Linux Windows Azure Google Microsoft Amazon Tableau Figma Photoshop Outlook Lean Agile Scrum Kanban Brexit",
);
