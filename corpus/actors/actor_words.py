"""Which words tell what kind of actor a name is, or that it names none: a product, an event, a place, a law."""

from corpus.wordlists import phrases

TERMS = phrases(
    """
    AI|A.I.|AGI|GPU|GPGPU|CPU|TPU|NPU|HBM|DRAM|SSD|USB|API|LLM|IT|R&D|PC|TV|VR|AR|EV|IP|IPO|ETF|GDP|CPI|PMI|VAT|
    ESG|M&A|CEO|CFO|COO|CTO|VP|MP|PM|AM|P.M.|A.M.|Q&A|PR|HR|ID|OK|PhD|MBA|DNA|RNA|HIV|AIDS|COVID|COVID-19|SARS|
    LGBT|LGBTQ|NFL Draft|PAC|PACs|SUV|KOL|DEI|UFO|WMD|CES|MWC|EST|EDT|PST|PDT|GMT|BST|CST|HKT|UTC|ET|PT|BC|AD|JD|
    GST|PPI|GNP|EEZ|ADIZ|JGB|JGBs|HEU|SEZ|FTA|PPE|
    TPP|NAFTA|DACA|ACA|FAQ|PDF|URL|WWII|WWI|II|III|IV|VI|VII|RT|LOL|USD|CNY|RMB|HK|EUR|GBP|JPY|HKD|AAA|ICBM|
    GMO|GMOs|NGO|NGOs|IVF|CCTV|GPS|LNG|ATM|VPN|FDI|EUV|DUV|NAND|FPGA|ASIC|OLED|LED|KOSPI|Kospi|KOSDAQ|Kosdaq|TOPIX|Topix|TAIEX|Taiex|
    DAX|STOXX|Stoxx|FTSE|Sensex|Nifty|UAV|UAVs|THAAD|START|G7|G-7|G8|G20|G-20|B.C.|A.D.|J.D.
    """
)
"""Acronyms that never act."""

THINGS = phrases(
    """
    store|country|belt|people|ranch|woods|falls|springs|heights|show|expo|summit|games|olympics|cup|championship|
    championships|bowl|open|series|festival|fair|awards|award|prize|oscars|day|night|week|month|year|eve|holiday|
    holidays|christmas|ramadan|war|wars|revolution|uprising|crisis|scandal|plan|deal|agreement|accord|accords|treaty|
    pact|protocol|act|law|bill|amendment|constitution|code|rule|order|doctrine|initiative|strategy|policy|principle|
    principles|reform|tax|tariff|sanctions|security|safety|rights|freedom|justice|tower|towers|bridge|building|hotel|
    plaza|square|street|avenue|road|boulevard|highway|airport|station|stadium|arena|park|beach|hill|hills|island|
    islands|mountain|mountains|river|lake|sea|ocean|bay|gulf|strait|valley|desert|forest|canyon|county|city|town|
    village|district|province|state|states|region|coast|border|zone|peninsula|east|west|north|south|caucuses|primary|
    primaries|election|elections|debate|debates|convention|poll|polls|west bank|left bank|south bank|gaza strip|track|
    tracks|ratio|birds|cottages|dialogue|dialogues|terrorist|game|thing|things|extra|responses|response|highness|
    development|developments|note|global|clause|knight|article|articles|chapter|section|manual|handbook|theory|effect|
    syndrome|method|test|tests|exam|degree|diploma|dish|sauce|recipe|soup|pie|cake|wine|beer|menu|dress|collection|
    gallery talk|exhibition|display|edition|episode|trailer|sequel|finale|heavy|fellowship|scholarship|campaign trail|
    list|lists|
    race|vote|ballot|chip|chips|model|models|phone|app|version|system|software|hardware|architecture|platform|cloud|
    book|bible|novel|film|movie|song|album|magazine cover|report|study|index|paper|papers|letter|speech|address|
    ebola|zika|covid|polio|malaria|measles|dengue|cholera|tuberculosis|
    interview|virus|disease|flu|bank holiday|stream|pipeline|canal|corridor|road initiative|economy|economics|industry|
    market|markets|sector|technology|science|history|english|language|century|era|age|times square|room|office hours|
    house rules|trend|trends|outlook|analysis|summary|conclusion|introduction|background|overview|lives matter|matter|
    medal|trade|tour|trail|line|route|line 5|garden|gate|wall|center stage|american|americans|sciences|studies|affairs|
    medicine|nations|infrastructure|intelligence|protection|palace|seas|emergency|search|pier|cathedral|dock|docks|
    minster|lighthouse|marina|wharf|quay|viaduct|reservoir|crude|learning|takeaways|stories|inquiry|lagoon|festivities|
    telescope|satellite|drive|trench|courthouse|file|files|creek|dam|harbor|jail|prison|cemetery|commandments|parkway|
    turnpike|freeway|brexit|hearing|scale|discussion|discussions|screening|screenings|
    the union|leisure centre|leisure center|community centre|community center|sports centre|shopping centre|
    shopping center|conference centre|town hall|city hall|village hall
    """
)
"""Last words, in lower case, of names that are events, places, laws or things."""

FIRST_OF_THINGS = phrases(
    """
    storm|hurricane|typhoon|cyclone|tropical|operation|mount|flight|super|route|highway|article|section|chapter|
    title|phase|round|day|week|level|type|version|going|making|getting|breaking|celebrating|project|room|game|mv|hms|
    uss|rv|fv|rms|hmcs|hmas|pro|showing
    """
)
"""First words, in lower case, of names that are storms, campaigns or labels."""

EVENTS = phrases(
    "convention|summit|conference|olympics|championship|expo|hearing|debate|festival|games|awards|forum|fair"
)
"""Last words of what is named like a body but is held, not heard."""

GOVERNMENT = phrases(
    """
    ministry|ministries|department|dept|administration|commission|agency|bureau|senate|congress|parliament|house|
    white house|court|police|army|navy|air force|marines|marine corps|coast guard|national guard|embassy|consulate|
    customs|treasury|state council|council|assembly|legislature|cabinet|politburo|pentagon|kremlin|bundestag|knesset|
    duma|authority|directorate|secretariat|prosecutor|prosecutors|office|service|guard|patrol|reserve|government|
    supreme court|district court|general assembly|sheriff|legislative yuan|executive yuan|taskforce|task force|
    subcommittee|federal reserve|school district|fire district|water district|central bank|reserve bank|
    customs enforcement|border protection|high court|tribunal|regulator|prefecture|municipality|command|constabulary|
    police force|service executive|safety executive|municipal corporation|geological survey
    """
)
"""Last words of government bodies, in lower case; also their first where "of" or "for" follows."""

GOVERNMENT_NAMES = phrases(
    """
    FBI|CIA|NSA|HSE|IRS|EPA|FDA|SEC|FTC|FCC|DOJ|DHS|DEA|ATF|TSA|ICE|CDC|NIH|NASA|FEMA|OSHA|NLRB|DARPA|CFTC|FDIC|USDA|
    USTR|CBO|OMB|GAO|NTSB|FAA|HUD|HHS|VA|BIS|MI5|MI6|GCHQ|KGB|FSB|NDRC|MIIT|MOFCOM|PBOC|CAC|CSRC|SAMR|SASAC|PLA|
    BOJ|ECB|RBI|BOE|EU|IDF|Pentagon|White House|Kremlin|Congress|Senate|Parliament|Treasury|Capitol|Capitol Hill|
    Supreme Court|Fed|Federal Reserve|House|Bundestag|Knesset|Duma|State Department|Justice Department|
    Homeland Security|Commerce Department|Politburo|European Commission|European Parliament|European Council|
    Scotland Yard|Secret Service|Coast Guard|National Guard|Border Patrol|Downing Street|Capitol Police|
    House of Representatives|Bank of England|Bundesbank|Riksbank|Banxico|Lok Sabha|Rajya Sabha|Bundesrat|
    Riksdag|Folketing|Storting|Sejm|Majlis|
    General Staff|Joint Chiefs of Staff|Dáil|Seanad|Garda Síochána|An Garda Síochána|Oireachtas|
    Met Éireann|Met Office|Holyrood|Stormont|Senedd
    """
)

ORGANISATION_NAMES = phrases(
    """
    World Bank|Asian Development Bank|African National Congress|Indian National Congress|UN|U.N.|NATO|WHO|WTO|IMF|OECD|
    OPEC|ASEAN|BRICS|IAEA|UNESCO|UNICEF|UNHCR|ICC|ICRC|FIFA|UEFA|IOC|NBA|NFL|MLB|NHL|NCAA|NRA|ACLU|NAACP|AARP|DNC|RNC|
    DCCC|NRSC|AIPAC|AFL-CIO|SEIU|UAW|MIT|UCLA|NYU|USC|RAND|CSIS|SIA|SEMI|GOP|G.O.P.|ISIS|ISIL|IRA|PLO|PKK|YPG|Hamas|
    Hezbollah|Taliban|Boko Haram|al Qaeda|Al Qaeda|al-Qaeda|al-Qaida|Al-Qaeda|Islamic State|Greenpeace|Amnesty|Oxfam|
    Islamic State of Iraq and the Levant|Islamic State of Iraq and Syria|
    Planned Parenthood|Red Cross|Black Lives Matter|Democratic Party|Republican Party|Labour|Labor|Tories|Greens|
    Lib Dem|Lib Dems|Liberal Democrats|Sinn Féin|Sinn Fein|Fine Gael|Fianna Fáil|Fianna Fail|SNP|DUP|BJP|AfD|CDU|SPD|
    ANC|Likud|Fatah|Fidesz|Kuomintang|KMT|CPC|Ku Klux Klan|Vatican|Mensa|WikiLeaks|Wikileaks|Anonymous|Harvard|Yale|
    Princeton|
    Stanford|Cornell|Antifa|Human Rights Watch|Amnesty International|Médecins Sans Frontières|Doctors Without Borders|
    Reporters Without Borders|Save the Children|Democratic Socialists of America|Eagle Forum|Heritage Action|
    Susan B. Anthony List|Family Research Council|Gun Owners of America|Tea Party Patriots|Tea Party Express|
    Moms Demand Action|J Street|Third Way|Right to Rise|Priorities USA|Priorities USA Action|Ready for Hillary|
    Correct the Record|Free the Delegates|Judicial Watch|Pew Research|Pew|Edison Research|NHS|TUC|BMA|RSPCA|EFL|ADL|
    Caltech|Georgia Tech|Virginia Tech|Johns Hopkins|Carnegie Mellon|Quinnipiac|Gallup|Emily's List|
    Transparency International|Council on Foreign Relations|
    Conservatives|Reform UK|
    Social Democrats|Christian Democrats|Free Democrats|Sweden Democrats|ECOWAS|MERCOSUR|Mercosur|CARICOM|Caricom|SADC|
    SAARC|OSCE|WWF|WFP|UNRWA|UNDP|UNFPA|EBRD|AIIB|ICAO|UNEP|UNCTAD|WADA|FIBA|Interpol|Europol|Frontex|Eurojust|BCCI|
    Board of Control for Cricket in India
    """
)

MEMBERS = phrases(
    """
    doctors|physicians|nurses|psychologists|parents|mothers|moms|mums|fathers|dads|grandparents|families|women|girls|
    students|teachers|academics|scholars|scientists|engineers|artists|writers|journalists|farmers|citizens|veterans|
    christians|catholics|muslims|jews|rabbis|neighbors|neighbours|voters|mayors|economists|musicians|athletes
    """
)
"""First words, in lower case, of what their members call after themselves: "Mothers Against Noise"."""

CLUB_ENDS = phrases(
    """
    united|rovers|rangers|wanderers|athletic|hotspur|albion|fc|afc|cf|sc|villa|knights|tigers|lions|bulls|bears|giants|
    dolphins|cowboys|eagles|warriors|lakers|celtics|yankees|dodgers|mets|cubs|red sox|white sox|blue jays|packers|
    steelers|patriots|raiders|chargers|broncos|roosters|panthers|wolves|hornets|foxes
    """
)
"""Last words, in lower case, of the names of sports clubs; one that stands alone tells nothing."""

CLUB_HEADS = phrases(
    "deportivo|sporting|atlético|atletico|olympique|borussia|dynamo|dinamo|lokomotiv|spartak|hapoel|maccabi|werder"
)
"""First words, in lower case, of the names of sports clubs."""

COMPANY_NAMES = phrases(
    """
    Google|Facebook|Twitter|Meta|Amazon|Apple|Microsoft|Tesla|SpaceX|Uber|Lyft|Airbnb|Netflix|Intel|AMD|Nvidia|NVIDIA|
    Qualcomm|Broadcom|Micron|IBM|Oracle|Cisco|Dell|HP|OpenAI|Anthropic|DeepSeek|Samsung|SK Hynix|LG|Sony|Toyota|Honda|
    Nissan|TSMC|ASML|Arm|SMIC|Huawei|ZTE|Xiaomi|Alibaba|Tencent|Baidu|ByteDance|TikTok|Douyin|Weibo|Sina|Sohu|NetEase|
    JD.com|Meituan|Pinduoduo|Didi|Lenovo|BYD|CATL|Geely|Foxconn|Hon Hai|Cambricon|Boeing|Airbus|Lockheed|Raytheon|GE|
    GM|Ford|Chrysler|Volkswagen|VW|BMW|Daimler|Siemens|SAP|Bosch|Shell|BP|Exxon|ExxonMobil|Chevron|Total|Gazprom|
    Rosneft|Aramco|Walmart|Costco|Target|Starbucks|McDonald's|Nike|Disney|Comcast|Verizon|AT&T|T-Mobile|Pfizer|Moderna|
    Novartis|Roche|Bayer|AstraZeneca|Goldman|Goldman Sachs|Morgan Stanley|JPMorgan|Citigroup|Citi|HSBC|UBS|Barclays|
    BlackRock|Blackstone|SoftBank|Temasek|Bernstein|Jefferies|Nomura|Visa|Mastercard|PayPal|YouTube|Instagram|WhatsApp|
    Whatsapp|Tumblr|Snapchat|Reddit|LinkedIn|Pinterest|Twitch|Yahoo|Spotify|Gawker|Macy's|Univision|Glencore|Rio Tinto|
    Nestle|Unilever|Maersk|Ericsson|Nokia|Palantir|Salesforce|Adobe|Zoom|Coinbase|Moody's|Moody’s|Sotheby's|Sotheby’s|
    Christie's|Christie’s|McDonald’s|Wendy's|Wendy’s|Kohl's|Kohl’s|Lowe's|Lowe’s|Macy’s|Levi's|Levi’s|Domino's|
    Domino’s|Sainsbury's|Sainsbury’s|Lloyd's|Lloyd’s|Dillard's|Dillard’s|H&M|J.P. Morgan|JP Morgan|Wells Fargo|
    Dow Jones|Deutsche Bank|Penguin Random House|PwC|KPMG|CXMT|YMTC|KLA|LSEG|Kioxia|G42|AMEC|Naura|NAURA|Lam Research|
    Applied Materials|Tokyo Electron|Nexperia|Wingtech|Infineon|STMicroelectronics|NXP|Onsemi|Renesas|MediaTek|
    GlobalFoundries|Moore Threads|Biren|Hygon|Loongson|SenseTime|iFlytek|Hikvision|Inspur|Supermicro|CoreWeave|Marvell|
    Synopsys|TrendForce|Cambridge Analytica|Credit Suisse|Hewlett Packard|Hewlett-Packard|Hewlett Packard Enterprise|
    FedEx|Amtrak|US Airways|US Steel|U.S. Steel|Bear Stearns|Freddie Mac|Fannie Mae|Exxon Mobil|
    Mossack Fonseca|Getty Images|Thermo Fisher|Warner Bros|Brooks Brothers|National Grid|Nielsen|CrowdStrike|
    Ipsos|YouGov|Petrobras|Pemex|Equinor|Repsol|Santander|BNP Paribas|Allianz|Nestlé|LVMH|Adidas|Inditex|Ikea|IKEA|
    Renault|Stellantis|Peugeot|Hyundai|Kia|Mazda|Subaru|Mitsubishi|Hitachi|Toshiba|Panasonic|Fujitsu|Saudi Aramco|
    Masdar|ADNOC|Adnoc|SABIC|Sabic|Mubadala|Safaricom|Eskom|Sasol|Naspers|Vale SA|Embraer|Codelco|Ecopetrol|Cemex|
    Infosys|Wipro|Flipkart|Paytm|Marubeni|Itochu|Sumitomo Mitsui|Rakuten|KDDI|Tepco|Posco|POSCO|Hanwha|Kepco|KEPCO|
    Petronas|Pertamina|Saint-Gobain|TotalEnergies|EDF|Engie|Iberdrola|Telefónica|Decathlon|Carrefour|Danone|L'Oréal|
    L’Oréal|Thales|BASF|Thyssenkrupp|Lufthansa|Ryanair|EasyJet|Vodafone|Diageo|GSK|Holcim|Novo Nordisk|Ørsted|Vestas|
    Iarnród Éireann|Bus Éireann|Lidl|Aldi|Tesco|Asda|Morrisons|Waitrose|Primark|Greggs|Umicore|Northvolt|Centrica|
    Wizz Air|Air Arabia|Etihad|Flydubai|Kaspersky|Bancolombia|Merck|Mondi
    """
)

COMPANY_ENDS = phrases(
    """
    biotech|biosciences|therapeutics|aerospace|automotive|gaming|inc|corp|corporation|co|ltd|llc|llp|plc|ag|gmbh|sa|se|
    nv|bv|oyj|asa|spa|company|companies|group|holdings|holding|technologies|technology|tech|electronics|semiconductor|
    semiconductors|motors|motor|airlines|airways|bank|bancorp|capital|partners|ventures|securities|investments|
    investment|insurance|pharmaceuticals|pharma|energy|oil|petroleum|steel|foods|entertainment|studios|pictures|
    industries|international|enterprises|systems|solutions|labs|microelectronics|robotics|telecom|mobile|
    communications|networks|software|microsystems|financial|asset management|advisors|consulting|brands|stores|
    minerals|mining|mines|metals|resources|chemicals|materials|cars|automobiles|automakers|beverages|breweries|
    bakeries|logistics|shipping|realty|properties|hotels|resorts|genomics|biologics|biopharma|renewables|refining|
    wireless|telecommunications|broadband|cellular|capital markets|life sciences|wealth management|chemical|computer|
    manufacturing|railway|railways|lines|shipyard|shipyards|dockyard|shipbuilding|shipbroking|engineering|brokers|
    investment management|private equity|aluminium|aluminum|cement|textiles|appliances|instruments|superstores|
    supermarkets|casinos|cruises|air|records|trading|petrochemicals|farms|dairies|freight|cargo|couriers|ferries|
    pharmacies|publishing|diagnostics|apparel|footwear|bitumen|lithium|payments|fintech|batteries|bancorporation|
    savings bank|associates|ratings|ai|& co|& sons|auto|autos|garment|garments|maritime|shipbuilders|shipowners|tankers|
    foundries|foundry|smelters|smelting|milling|distillers|distillery|fertilisers|fertilizers|plastics|
    packaging|furniture|avionics|optics|helicopters|vaccines|biotechnology|biotechnologies|superconductors|solar|
    mortgages|leasing|outfitters|jewellers|jewelers|opticians|hospitality|catering|haulage|trucking|cosmetics|eyewear|
    tyres|tires|ceramics|bicycles|scooters|fisheries|sac|homes|biotec|electric|telecoms
    """
)

LEADERS = phrases(
    """
    Trump|Obama|Clinton|Biden|Bush|Reagan|Putin|Medvedev|Lavrov|Xi|Merkel|Scholz|Merz|Macron|Hollande|Sarkozy|
    Cameron|Thatcher|Blair|Starmer|Sunak|Netanyahu|Erdogan|Erdoğan|Modi|Abe|Kishida|Zelensky|Zelenskyy|Assad|
    Khamenei|Rouhani|Gaddafi|Musk|Zuckerberg|Bezos|Kissinger|Trudeau|Carney|Lula|Bolsonaro|Milei|Maduro|Duterte|
    Berlusconi|Meloni|Orban|Orbán|Lukashenko|Mandela|Gandhi|Stalin|Lenin|Hitler|Mao|Nixon|Kennedy|Lincoln|
    Churchill|Romney|McCain|Pelosi|McConnell|Vance|Rubio|Blinken
    """
)
"""Surnames of people whom articles name without a first name."""

CHINESE_SURNAMES = phrases(
    """
    An|Bai|Bao|Bi|Bo|Cai|Cao|Chang|Chen|Cheng|Chi|Chu|Cui|Dai|Deng|Ding|Dong|Du|Duan|Fan|Fang|Fei|Feng|Fu|Gan|Gao|Ge|
    Geng|Gong|Gu|Guan|Guo|Han|Hao|He|Hong|Hou|Hu|Hua|Huang|Ji|Jia|Jian|Jiang|Jin|Kang|Kong|Lai|Lan|Lei|Li|Lian|Liang|
    Liao|Lin|Ling|Liu|Long|Lou|Lu|Luo|Lyu|Ma|Mao|Mei|Meng|Miao|Mo|Ning|Niu|Ouyang|Pan|Pang|Pei|Peng|Qi|Qian|Qiao|Qin|
    Qiu|Qu|Ren|Ruan|Shao|Shen|Sheng|Shi|Shu|Si|Sima|Situ|Song|Su|Sun|Tan|Tang|Tao|Tian|Tong|Tu|Wan|Wang|Wei|Wen|Weng|
    Wu|Xi|Xia|Xiang|Xiao|Xie|Xing|Xiong|Xu|Xue|Yan|Yang|Yao|Ye|Yi|Yin|Ying|You|Yu|Yuan|Yue|Zeng|Zha|Zhan|Zhang|Zhao|
    Zheng|Zhong|Zhou|Zhu|Zhuang|Zhuge|Zou|Zuo|Zong|Kim|Lee|Park|Choi|Jung|Yoon|Moon|No|Ri|Pak|Ryu|Roh|Kwon|Shin|Seo|Oh|
    Bae|Hwang|Ahn|Do|Cho|Im|Nguyen|Tran|Pham|Tsai|Hsu|Chiang|Chow|Kwok|Leung|Cheung|Wong|Chan|Ng|Ho|Yeung|Tsang|Tung|
    Chiu
    """
)
"""Surnames that stand before the given name, as romanised."""

PRODUCT_MAKERS = phrases("GPUs|CPUs|TPUs|PCs|EVs|APIs|LLMs|SUVs|KOLs|PACs|MPs|VPs|CEOs|IPOs|NGOs|TVs")
"""Plural acronyms, which name things or groups and no actor."""

SUBJECTS = phrases(
    """
    development|prevention|cooperation|co-operation|food|foods|securities|drug|drugs|trade|trades|health|energy|
    transport|education|science|sciences|technology|information|industry|commerce|finance|labor|labour|budget|
    alcohol|customs|immigration|housing|urban affairs|veterans|agriculture|forestry|fisheries|culture|tourism|
    sports|sport|youth|women|family|children|environment|climate|water|land|mining|natural resources|economy|
    economic affairs|planning|statistics|standards|research|innovation|engineering|foreign affairs|defence|
    defense|security|justice|home affairs|interior|human rights|equality|employment|pensions|welfare|
    communications|media|broadcasting|telecommunications|aviation|aeronautics|oceanic|space|nuclear|radiation|
    rural affairs|social affairs|local government|business|skills|digital|
    disease control|medicine|medicines|hospitals|arts|humanities|letters|roads|ways|means|elections|exchange|
    futures|banking|insurance|antiquities|heritage|petroleum|electricity|irrigation|manpower|prosecutions|
    studies|rights|refugees|migration|democracy|reconciliation|politics|economics|physics|mathematics|nutrition
    """
)
"""Last words, in lower case, of a first half of a body's name that goes on after "and"."""

PLATFORMS = phrases(
    "Twitter|Facebook|YouTube|Instagram|Weibo|WeChat|TikTok|Reddit|LinkedIn|Snapchat|Tumblr|Pinterest|WhatsApp"
)
"""Companies that are mostly named as the place where something was posted."""

EPITHETS = phrases(
    """
    team|camp|crooked|little|lyin|lying|dear|poor|sorry|stop|vote|thank|young|old|big|citizen|never|brother|late|
    top|longtime|dump|elect|state|hail
    """
)
"""Words, in lower case, that stand capitalised before a bare name and are no first name."""
