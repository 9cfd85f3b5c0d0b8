"""What people do for a living, one word each: "Ida Brandt, a physiotherapist, said"."""

from corpus.wordlists import words

OCCUPATIONS = words(
    """
    acupuncturist adjuster advocate allergist anaesthesiologist anchorman anchorwoman anesthesiologist angler animator
    arbitrator archer artisan assessor astrologer attaché attendant aviator bailiff ballerina barber barkeeper
    beautician bellhop blacksmith bodyguard boilermaker bookkeeper bookseller busboy busker butler cabbie cadet
    camerawoman cantor caregiver cartoonist cellist chairperson chauffeur cheesemaker chiropractor choirboy
    cinematographer clergyman clergywoman clinician coachman coastguard comptroller confectioner conservator
    constituent controller cook cooper copywriter cosmetologist crofter croupier curate custodian dairyman
    debater diarist dietician dispatcher docker dockworker documentarian doorman draughtsman dressmaker educator
    embalmer emissary endocrinologist engraver ethnographer evangelist falconer farrier fiddler fireman fisherwoman
    fisher fishmonger fitter forager foreman forewoman forger fruiterer furrier gamekeeper gastroenterologist
    genealogist geophysicist glassblower glazier goatherd goldsmith grazier greengrocer groundskeeper gunner gunsmith
    gynaecologist gynecologist haematologist handyman harbormaster harbourmaster harpist healer hematologist herbalist
    herpetologist horticulturist hotelier housekeeper hunter illustrator impresario innkeeper instructor interpreter
    ironmonger ironworker jailer jeweler joiner juggler keeper landowner landscaper lexicographer librettist
    lighthousekeeper lineman lobsterman locksmith logger logistician longshoreman lyricist machinist magician maid
    mailman marksman mason masseur master matron mentor mercenary merchant metalworker midshipman milkman miller
    milliner mountaineer muralist musicologist mycologist naturalist navigator neonatologist nephrologist
    neurosurgeon newsagent nutritionist obstetrician oboist ophthalmologist orator organist orthodontist
    osteopath paymaster peacekeeper perfumer pharmacologist philologist photojournalist physiologist
    physiotherapist piper podiatrist porter portraitist potter preacher prefect projectionist proofreader
    psychoanalyst psychotherapist publicist puppeteer quarryman quartermaster radiographer realtor rector repairman
    restaurateur restorer rheumatologist rigger ringmaster roadworker saxophonist scaffolder schoolmaster schoolmistress
    schoolteacher scriptwriter seafarer seaman seamstress shepherd shipowner shoemaker signalman silversmith sinologist
    smallholder sniper soprano speechwriter stationmaster steelworker stevedore stockbroker stonemason stuntman
    tailor tanner taxidermist technologist tenor tiler topographer trapper trumpeter tutor typesetter typist
    undertaker upholsterer urologist usher vaccinologist valet verger veterinarian videographer violist
    watchmaker watchman weaver weightlifter winemaker woodcarver woodcutter woodworker yachtsman yachtswoman zookeeper
    """
)
"""None that firms are called by as well, as contractors and hauliers are."""
