"""Which words tell what a name is: titles, nouns of bodies, places, peoples, and words that only open sentences."""

from corpus.actors.countries import adjectives
from corpus.actors.occupations import OCCUPATIONS
from corpus.wordlists import words

MALE_TITLES = words(
    """
    mr sir lord king prince duke congressman councilman chairman spokesman businessman assemblyman father emperor
    sheikh imam pope baron viscount mullah maulana datuk fr brother maître alhaji
    """
)
FEMALE_TITLES = words(
    """
    mrs ms miss madam dame lady queen princess duchess congresswoman councilwoman chairwoman spokeswoman
    businesswoman assemblywoman sister sheikha countess viscountess
    """
)
TITLES = (
    MALE_TITLES
    | FEMALE_TITLES
    | words(
        """
        dr prof professor president vice prime minister premier chancellor senator sen senators sens representative rep
        reps representatives governor gov govs governors mayor secretary sec attorney general gen colonel col lieutenant
        lt major maj captain capt sergeant sgt admiral adm commander commissioner judge justice chief director
        spokesperson speaker chair chairperson chairs ceo cfo coo cto cio ciso cmo vp evp avp reverend rev bishop
        archbishop cardinal rabbi ambassador deputy assistant executive officer congressmember councilmember councillor
        lawmaker delegate candidate nominee democrat republican sheriff detective inspector superintendent coach author
        host analyst expert economist strategist pollster editor reporter correspondent columnist anchor moderator
        founder manager managing adviser advisor counsel prosecutor lawyer undersecretary leader whip former
        ex-president ex-gov acting interim foreign defense defence finance press majority minority white house state
        treasury homeland security national co-founder co-chair mp mps td tds mep meps cllr supt insp brigadier baroness
        comrade dame commodore corporal constable justices taoiseach tánaiste solicitor-general secretary-general
        vice-minister vice-president vice-chair vice-chairman attorney-general governor-general director-general marshal
        ayatollah emir sultan comptroller treasurer solicitor dean provost principal co-host administrator
        assemblymember pastor alderman alderwoman ald selectman supervisor trustee commandant magistrate cpl spc pfc
        monsignor undersheriff sub-inspector coroner examiner warden trooper auditor clerk agent envoy rapporteur
        surgeon postmaster consul adjutant councilor councilperson editor-in-chief canon swami vicar firefighter
        astronaut historian novelist theorist headteacher registrar ombudsman brigadier-general major-general
        lieutenant-general lieutenant-colonel colonel-general vice-admiral rear-admiral lieutenant-commander
        commander-in-chief pte cdr private-first-class lieutenant-governor permanent socceroo
        """
    )
)
"""Lower-case, without full stops. Some are titles only beside another ("Press Secretary")."""

WEAK_TITLES = words(
    """
    foreign defense defence finance press majority minority white house state treasury homeland security national
    vice prime chief deputy assistant executive managing acting interim former major general
    """
)
"""Words of a title that are none on their own."""

BODY_NOUNS = words(
    """
    academy administration agency airlines airways alliance aquarium army assembly associates association authority
    bank bloc board brigade broadcasting bureau cabinet campaign caucus center centre chamber channel church clinic club
    coalition college commission committee community company conference confederation congress consortium convention
    cooperative corp corporation council court daily department dept directorate division embassy exchange federation
    fellowship firm force forces forum foundation front fund gazette government group guard guild hall herald holdings
    hospice hospital house inc infirmary initiative institute institution international investments journal jury
    laboratory laboratories lab labs league legislature llc llp ltd magazine media ministry mission monitor museum navy
    network networks news newspaper observatory office organization organisation parliament partners partnership party
    patrol plc police politburo post press program project radio records reserve review school senate service services
    society star station studio studios supreme syndicate systems taskforce tech technologies technology telegraph
    television temple times treasury tribune trust tv union unit university workers wire world orchestra philharmonic
    symphony ballet gallery theatre theater library conservatory
    """
)

SURNAMES_TOO = words("hall church temple")
"""Those of them that are surnames as well, behind a given name."""

PLACES = words(
    """
    afghanistan africa alabama alaska albania aleppo algeria america amsterdam angola ankara arabia argentina arizona
    arkansas armenia asia athens atlanta austin australia austria azerbaijan baghdad bahrain baltimore bangladesh
    beijing beirut belarus belgium benghazi berlin bolivia bosnia boston brazil britain brussels bulgaria burma cairo
    california cambodia cameroon canada caracas carolina charleston charlotte chicago chile china cincinnati cleveland
    colombia colorado congo connecticut crimea croatia cuba cyprus dakota dallas damascus delaware delhi denmark denver
    detroit dubai dublin ecuador egypt england estonia ethiopia europe ferguson fiji finland florida france frankfurt
    gaza geneva georgia germany ghana greece greenland guam guangdong guantanamo guatemala guinea haiti hampshire hanoi
    havana hawaii holland honduras hongkong houston hungary iceland idaho illinois india indiana indianapolis indonesia
    iowa iran iraq ireland islamabad israel istanbul italy jakarta jamaica japan jersey jerusalem jordan kabul kansas
    kashmir kazakhstan kentucky kenya kiev korea kosovo kuwait kyiv laos latvia lebanon libya lithuania london
    louisiana luxembourg macau madrid maine malaysia mali malta manhattan manila maryland massachusetts melbourne
    mexico miami michigan milan milwaukee minneapolis minnesota mississippi missouri mogadishu moldova mongolia montana
    montenegro montreal morocco moscow mosul mumbai munich myanmar nairobi nebraska nepal netherlands nevada nicaragua
    nigeria norway ohio oklahoma oman ontario oregon orlando oslo ottawa pakistan palestine panama paraguay paris
    pennsylvania peru philadelphia philippines phoenix pittsburgh poland portland portugal pyongyang qatar quebec
    raleigh richmond riyadh romania rome russia rwanda sacramento saudi scotland seattle senegal seoul serbia shanghai
    shenzhen singapore slovakia slovenia somalia spain stockholm strasbourg sudan sweden switzerland sydney syria
    taipei taiwan tajikistan tallahassee tampa tanzania tehran tennessee texas thailand tibet tokyo toronto tripoli
    tunisia turkey uganda uk ukraine uruguay us usa utah uzbekistan vatican venezuela vermont vienna vietnam virginia
    wales warsaw washington wisconsin wyoming xinjiang yemen zambia zimbabwe zurich d.c l.a n.c n.j n.y nyc accra
    adelaide alberta antwerp auckland baku bangkok belgrade bengaluru bogotá brisbane bucharest budapest calgary
    chennai copenhagen dhaka harare helsinki johannesburg kampala karachi kharkiv kolkata lagos lahore lisbon manitoba
    montevideo odesa osaka prague queensland sarajevo saskatchewan tasmania tbilisi vancouver yerevan zagreb
    """
)

DEMONYMS = frozenset(word.lower() for word in adjectives() if word.isalpha() and len(word) > 2) | words(
    """
    african african-american arab arabic asian californian catholic christian conservative democratic english european
    hindu hispanic islamic islamist jewish korean kurdish latin latino muslim north northern persian presbyterian
    protestant republican scottish shia shiite sikh south southern sunni texan tibetan tory welsh western eastern
    buddhist taoist confucian marxist maoist zionist tuareg hausa fulani yoruba igbo zulu xhosa oromo tigrayan uyghur
    rohingya pashtun hazara yazidi druze alawite houthi berber bedouin inuit maori coptic kurd tamil baloch sindhi
    catalan flemish
    """
)

NEVER_NAMES = words(
    """
    a about above according across actually additionally adding after afterward afterwards again against all almost
    along also although always am amid among an and another any anyone anything apart appearing are aren't around as
    aside ask asked at away based because before behind being believe below beneath beside besides best better between
    beyond both but by calling can can't certainly citing clearly come consider could couldn't critics currently
    democrats despite did didn't do does doesn't don't down due during each earlier either else elsewhere enough even
    eventually ever every everybody everyone everything exactly experts except few finally first five following for
    former fortunately four from further furthermore get given go good got great had half has have having he he'd he'll
    he's hence her here hers herself hi him himself his historically how however i i'd i'll i'm i've if ignoring in
    indeed inside instead interestingly into ironically is isn't it it'll it's its itself join just keep know last
    later lately least less let let's like likely look looking made make many may maybe me meanwhile might mine more
    moreover most much must my myself naturally near nearly neither never nevertheless new next no nobody none
    nonetheless nor not nothing notably now obviously of off officials often oh ok okay on once one only onto or other
    others otherwise ought our ours out outside over overall own particularly per perhaps photo please plus previously
    probably put quite quoting rather read reading really recently referring regarding regardless remember reporters
    republicans right same saying second see separately several shall she she'd she'll she's should shouldn't similarly
    simply since six so some somebody somehow someone something sometimes soon sources speaking specifically still such
    sure surely take ten than thank thanks that that's the their theirs them themselves then there there's therefore
    these they they'd they'll they're they've things think third this those though thousands three through throughout
    thus till to today together tomorrow tonight too toward towards twice two ultimately under unfortunately unless
    unlike until up upon us use using usually very via voters was wasn't watch we we'd we'll we're we've well were
    weren't what what's whatever when whenever where whereas wherever whether which whichever while who who's whoever
    whom whose why will with within without won't would wouldn't writing yeah year years yes yesterday yet you you'd
    you'll you're you've your yours yourself monday tuesday wednesday thursday friday saturday sunday january february
    march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
    mon tue wed thu fri sat sun said says say told tells added adds noted notes asks argued wrote writes explained
    insisted continued concluded called god internet christmas thanksgiving easter english spanish french bible
    constitution extraordinary plenipotentiary part annex minutes hours days weeks months moments
    """
)
"""Lower-case words that are no name on their own, whether or not they open a sentence."""

_SOMEBODY = words(
    """
    activist actor actress adviser advisor agent aide ally ambassador analyst anchor architect artist assistant
    attorney author aunt backer banker biographer blogger boss boy broker brother campaigner candidate captain caller
    caucusgoer chair chairman chairperson chairwoman chancellor chief citizen colleague collector columnist commander
    counterpart
    commentator commissioner comedian congressman congresswoman conservative consultant contender contributor convict
    coordinator correspondent councilman councilwoman counsel counselor cousin critic customer daughter dean defector
    defendant delegate demonstrator democrat deputy developer diplomat director doctor donor driver economist editor
    elector employee engineer entrepreneur executive expert farmer father fighter firefighter founder friend fundraiser
    general girl governor graduate grandfather grandmother guard guest guy head historian host husband immigrant
    independent insider inspector intern interviewer investigator investor journalist judge juror justice kid king
    lawmaker lawyer leader lecturer legislator liberal libertarian lieutenant lobbyist magnate man manager marine mayor
    member migrant militant minister moderate moderator mogul monk mother narrator neighbor neighbour nominee novelist
    nurse observer officer official operative operator opponent organizer organiser owner parent participant partner
    pastor patient person philosopher physician pilot planner player poet politician pollster pope premier president
    presenter priest prince princess principal producer professional professor programmer prosecutor protester
    protestor psychologist publisher pundit queen questioner radical reader rebel receptionist refugee reporter
    representative republican researcher resident retiree reverend rival sailor saleswoman salesman scholar scientist
    secretary senator sergeant sheriff singer sister soldier son source speaker specialist spokesman spokesperson
    spokeswoman staffer star steward stranger strategist student supervisor supporter surgeon surrogate survivor
    teacher technician teenager teen tourist trader treasurer tycoon uncle user vendor veteran victim viewer visitor
    volunteer voter watchdog widow widower wife winner witness woman worker writer youth billionaire businessman
    businesswoman negotiator translator mathematician physicist chemist biologist astronaut athlete coach trainer
    referee pharmacist dentist therapist psychiatrist epidemiologist virologist medic paramedic rescuer villager
    barrister solicitor magistrate envoy detective constable midfielder goalkeeper winger substitute batsman sprinter
    swimmer conservationist ecologist geologist seismologist meteorologist forecaster astronomer geneticist
    neuroscientist neurobiologist oncologist archaeologist anthropologist sociologist shopper evacuee detainee inmate
    hostage suspect attacker cleric vicar imam pensioner headteacher trustee councillor regulator whistleblower
    unionist policymaker rancher grower breeder auctioneer librarian curator composer conductor musician dancer
    servant client publican barista cashier caretaker cobbler optician boatman ferryman hairdresser florist jeweller
    plasterer roofer farmhand housewife homemaker grandparent fiance fiancee godfather passerby churchgoer archdeacon
    chaplain chieftain headman bookmaker linesman stewardess promoter stakeholder bidder diner reveller marcher vlogger
    streamer podcaster gamer surveyor volcanologist notary stenographer appellant respondent burglar thief kidnapper
    arsonist vandal poacher squatter undergraduate headmaster headmistress registrar bursar anaesthetist lender debtor
    screenwriter filmmaker photographer cameraman chef baker butcher builder carpenter plumber electrician mechanic
    fisherman shopkeeper landlord tenant passenger commuter cyclist pedestrian bystander onlooker mp mep msp ceo cfo
    coo cto cio ciso cmo vp evp avp striker skipper goalie footballer cricketer bowler batter quarterback
    linebacker pitcher catcher jockey
    golfer boxer wrestler rower gymnast skater skier mum mom dad granddad grandad grandma grandpa nephew niece
    boyfriend girlfriend fiancé fiancée stepfather stepmother pupil schoolboy schoolgirl apprentice courier postman
    policeman policewoman patrolman serviceman airman trooper ranger lifeguard carer nanny champion medallist medalist
    plaintiff claimant complainant petitioner jurist paralegal conscript jihadist terrorist robber fraudster smuggler
    trafficker dealer mediator monarch rabbi bishop nun missionary worshipper miner trucker motorist traveller traveler
    settler taxpayer buyer seller borrower reviewer painter laborer labourer trainee orphan follower philanthropist
    academic inventor islander entertainer umpire counsellor babysitter homeowner householder landlady waiter waitress
    bartender barmaid janitor cleaner welder bricklayer dissident exile gunman bomber hijacker prisoner addict hacker
    coder influencer rapper guitarist drummer pianist violinist singer-songwriter songwriter playwright dramatist
    essayist choreographer sculptor designer stylist accountant auditor actuary statistician financier industrialist
    shareholder creditor bondholder bureaucrat technocrat oligarch heir heiress warlord insurgent informant climber
    hiker sculler paddler surfer diver gardener forester beekeeper vet dietitian midwife optometrist radiologist
    cardiologist dermatologist pathologist paediatrician pediatrician neurologist toxicologist criminologist linguist
    theologian ethicist futurist hydrologist glaciologist climatologist oceanographer zoologist botanist entomologist
    ornithologist palaeontologist paleontologist cosmologist astrophysicist immunologist microbiologist biochemist
    bioethicist demographer geographer cartographer archivist hitmaker rep backbencher frontbencher parliamentarian
    frontman showrunner socialite crooner theorist hygienist postdoc laureate assemblymember alderman selectman warden
    coroner undersheriff administrator rapporteur consul councilor ombudsman taoiseach tánaiste czar tsar
    relative defender detractor clerk eyewitness civilian peer abbot abbess friar granddaughter grandson herder herdsman
    spinner seamer selector wicketkeeper all-rounder
    archbishop cardinal ayatollah superintendent admiral rear-admiral vice-admiral colonel corporal commandant
    lieutenant-general major-general director-general secretary-general attorney-general vice-president vice-chairman
    vice-chair co-chair co-founder co-host editor-in-chief duke duchess baron baroness countess emir sultan sheikh
    provost undersecretary deckhand stagehand choirmaster chorister postmaster bosun stallholder groundsman
    skeptic sceptic loyalist outsider mourner parishioner commenter maintainer subscriber hobbyist redditor
    tweeter panelist panellist tinkerer committer backpacker renter enthusiast
    wallaby lioness springbok olympian paralympian
    mate buddy co-author co-writer co-worker co-owner teammate classmate flatmate housemate roommate
    postmistress groom bridegroom bride bridesmaid truckie trucker lady
    """
)
_PERSON = _SOMEBODY | OCCUPATIONS
PERSON_NOUNS = (
    frozenset(_PERSON)
    | frozenset(
        (
            n[:-3] + "men"
            if n.endswith("man")
            else n[:-1] + "ies"
            if n.endswith("y") and n[-2] not in "aeiou"
            else n + "es"
            if n.endswith(("s", "ch", "sh"))
            else n + "s"
        )
        for n in _PERSON
    )
    | words(
        """
        people men women children folks others locals spokespeople many some wives businesspeople countrymen police
        everyone
        """
    )
)
"""What an unnamed speaker is called, one or several."""

MALE_NOUNS = words(
    """
    man boy father son brother husband uncle grandfather businessman congressman councilman chairman spokesman
    king prince salesman cameraman fisherman pope widower actor priest guy monk dad grandad granddad grandpa nephew
    landlord waiter headmaster schoolboy groom bridegroom boyfriend fiancé stepfather duke baron friar grandson
    """
)
FEMALE_NOUNS = words(
    """
    woman girl mother daughter sister wife aunt grandmother businesswoman congresswoman councilwoman chairwoman
    spokeswoman queen princess saleswoman widow actress mum mom grandma niece nun landlady waitress barmaid headmistress
    schoolgirl girlfriend fiancée housewife stepmother duchess countess baroness stewardess heiress granddaughter
    bride bridesmaid postmistress lady
    """
)

SPEAKING_BODIES = words(
    """
    administration agency aides ads article association authority ballot ad announcement ban bill blog board book
    bureau campaign caption caucus chapter city coalition column commission committee community company complaint
    council country court crowd department document documents editorial essay filing firm government group headline
    industry institute jury law lawsuit letter magazine media memo ministry motion network newspaper note office
    order organization organisation paper party petition piece platform poll polls poster press publication release
    report reports resolution rule ruling rules section service side sign site source sources staff statement
    station story study survey team text tweet union university video website white resume transcript email emails
    billboard daily weekly tabloid broadcaster podcast supplier suppliers retailer retailers
    insurer insurers manufacturer manufacturers carmaker carmakers
    exporter exporters importers newsletter outlet family audience assembly bank authorities military army navy
    embassy school club airline hospital church charity trust gallery lender alliance opposition couple airport
    affidavit communique embassies agencies associations banks boards campaigns charities clubs committees companies
    councils firms governments groups ministries networks organizations organisations parties schools surveys
    studies teams unions universities newspapers outlets hospitals airlines memorandum archdiocese diocese
    mission delegation post meme trial watchdog regulator tribunal inquiry federation foundation museum fund startup
    start-up brokerage consultancy squad
    """
)
"""Things and bodies that may be said to say something."""
