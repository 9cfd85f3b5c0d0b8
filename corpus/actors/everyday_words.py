"""Which everyday words tell that the capitalised words they open or end are no person's name?"""

from corpus.wordlists import words

OPENING = words(
    """
    able absolute abstract academic access active actual additional adult advanced aerial affordable african aggressive
    agricultural all-star alternative ancient animal annual anti apple arab arctic art asian assuming athletic atlantic
    atomic automatic average baby back bad balanced ballistic ballot baltic banking barrier basic beautiful better big
    biggest biological bitter blank blind bloody board body bold bonus border boring brave breaking bridge brief bright
    brilliant broad broken budget building bulk business busy cable calm campaign capital carbon career careful
    celebrity cellular central certain chasing cheap chemical child chief choose chosen church circuit civic civil
    classic classical clean clear climate clinical closing coastal coal coffee cold collective colonial color coming
    commercial common communist community comparative competitive complete complex comprehensive compulsory computer
    congressional conservative constant constitutional consumer contemporary continental continued convenient cool
    corporate correct cosmic countering country county crazy creative criminal critical cruel crude cultural curious
    cyber daily dangerous danger dark dead deadly dear death debt deep defense democratic dental desert desperate
    developing diamond digital diplomatic direct dirty disabled distant divided doing domestic double downtown dramatic
    dream drug dry dual due dust dynamic early earned eastern easy economic educational effective eighth elderly
    elected electing election electoral electric electronic elementary emergency emerging empty endangered endless
    energy enhanced entire environmental equal essential ethical ethnic european everyday evil exclusive executive
    existing expanded expensive expressed extended external extra extreme fabulous factory fair faith false family
    famous fancy fantastic farm fashion fast fatal favorite federal female fewer fiery fifth final financial fine fire
    fiscal fixed flat floating flying football foreign formal fossil foster founding fourth free freedom freight
    frequent fresh friendly frozen frontier full fun functional fundamental funny future game gas genetic
    gentle giant girl glass global gold golden government gradual grand granite graphic grassroots gray great green
    grey gross ground growing guaranteed guilty gun happy hard hate head healthy heavy hidden high higher highest
    hispanic historic historical holy home honest honorary horrible hostile hot hotel huge human humble hybrid ideal
    illegal immediate imperial important impossible inclusive incredible independent indian indigenous individual
    industrial infinite informal initial inland inner innocent innovative inside instant institutional integrated
    intellectual intelligent intense interactive interim internal international invisible iron islamic jewish jobs
    joint judicial junior justice juvenile keeping key known labor large largest last late latest latin lawful lead
    leading learning leaving left legal legislative lesser liberal life light limited linear liquid literary little
    live living local log lonely long lost loud low lower lucky lunar mad magic magical main major making male managed
    mandatory manual maritime market married mass massive master maternal maximum mean mechanical media medical
    medieval mediterranean mental mere metal metropolitan mid middle midnight mighty military minimum minor missing
    mixed mobile model moderate modern modest monetary money monthly moral morning moving multiple municipal museum
    musical mutual mysterious narrow nasty national native natural naval negative nervous neutral night ninth noble
    normal northern notable nuclear obvious occasional odd offensive official oil open opening operating operational
    optical orange ordinary organic original orthodox outer outstanding overall pacific painful pale parental partial
    passive past patient peaceful perfect permanent personal physical piping plain planned plastic pleasant pocket
    polar police policy polish polite political poor popular positive possible postal potential power powerful
    practical precious preferred pregnant preliminary premium presenting presidential pretty previous primary prime
    primitive principal prior prison private professional progressive prominent promoting proper proposed protective
    proud provincial provisional public pure purple quality quick quiet racial radical rail random rapid rare raw ready
    real rear reasonable recent red reduced regional registered regular related relative religious remaining remote
    renewable republican required research reserve residential responsible retail revised revolutionary rich ride right
    rising risky rival riverside road rough round royal rubber ruling rural sacred sad safe safety salt scientific
    scottish sealed secondhand secret secular secure selected selective senior sensitive separate serious severe
    sexual shared sharp shiny short silent silver similar simple single sixth skilled slow small smart smooth social
    soft solar solid sophisticated southern soviet special specific spectacular speed spiritual sports spring stable
    standard standing star state static statutory steady steel sticky still stolen stop strange strategic street strict
    strong structural student stupid sub subject sudden suitable sunny super superior supreme sure surprise suspected
    sustainable sweet swift symbolic tactical tall tax technical temporary terrible territorial tertiary thermal thick
    thin third thorough tight tiny tobacco top total touch tough toxic traditional trained tribal tropical true twin
    typical ultimate ultra unable underground unfair unhappy uniform unique united universal unknown unlikely upper
    upstate urban urgent useful usual valid valuable variable various vast verbal very veteran vice victory video
    village violent virtual visible visual vital vocal volatile voluntary voter vulnerable war warm wary water weak
    wealthy weekly weird welcome western white whole wide wild wind winning winter wise wonderful wooden working world
    worldwide worst worthy wrong year yearly yellow young
    """
) - words(
    "art dean rich rush noble brave royal prince sweet wise star swift young white gray grey green brown red fine"
)
"""First words. Those that are names as well are left out."""

ENDING = words(
    """
    analytics awareness broadway buzz candidates chemical classic coalition colleges computer crime cyberspace
    dialogue dinner download driving empire engagement everywhere extremism farm favors fear futures gold heart
    illustrated injustice insights islam lag left life lives memorial minds movement music paradise peaks permanent
    pioneers pollster productions programs public rankings relations research residents response rights roll secret
    shield shoal soccer staters storm streets strip team toolset trends trophy truth violence voice wage wants watch
    """
)
"""Last words, of names without a known first name."""
