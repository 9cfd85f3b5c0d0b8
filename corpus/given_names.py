"""Which first names tell a person and, mostly, a gender: common given names of the English-language press."""

from corpus.wordlists import words

_BOTH = words(
    "alexis andrea dana jan jean kelly kerry kim leslie lindsey lynn marion morgan pat robin sasha shannon tracy"
)
"""Given to men and to women: they tell a person and no gender."""


MALE = _BOTH | words(
    """
    aaron abbas abdul abdulaziz abdulla abdullah abdulrahman abhijit abiy abraham adam adebayo adeel adekunle adel
    adnan aecio afonso agus agustin ahmad ahmed ahmet aidan aiden ajay ajit akash akram aksel al alan alasdair
    alastair albert alejandro aleksandar aleksandr aleksei alessandro alexander alexandre alexei alfie alfred ali
    alireza alistair allan allen alun alvaro alvin amir amirhossein amit amitabh ammar amr anand anatoly anders
    andre andrei andres andrew andriy andrzej andy angel angelo angus anibal anil ankit ansel anthony antoine
    antonin antonio antti anwar archie ari arjun arkady arnaud arnold artem arthur arturo arun arvind ashish ashok
    ashraf ashton ashwin asif asim attila aurelien ayman ayodele aziz babajide babatunde balazs bambang bandar
    baptiste barack barnaby barry bart bashar bashir bastien behrouz ben benigno benjamin benny benoit bernard
    bernie bertrand bhupesh bijan bilal bilawal bill billy bjorn björn bob bobby bobi bogdan bohdan bojan bongbong
    boris brad bradley brandon brendan brent bret brett brian bruce bruno bryan budi bulent byron caio caleb calin
    callum calvin camilo carl carlo carlos carlton cathal cedric cesar chad chandrababu charles charlie chester
    chidi chike chinedu chinua chris christian christophe christopher chuck chukwuma cian ciaran clarence clark
    claude claudio clay cliff clint clinton clive clyde cody colin colm connor conor corentin corey cormac cory
    cosimo craig crispin cristian cristobal curt curtis cyril daiki daisuke dale damien damon dan daniel danny
    darius dariush darnell darragh darrell darren darryl dave davi david davide dean declan deepak denilson denis
    dennis denny derek derrick deshawn detlef devendra devin diarmuid dick didier diego dieter dimitri dinesh dirk
    dmitri dmitry dmytro domenico dominic don donal donald donovan doug douglas dragan drew duncan dustin dwayne
    dwight dylan eamon eamonn earl ebrahim ebuka eddie edgar edmilson edouard eduardo edward edwin eko ekrem eli
    elijah elliot elliott elon emanuele emeka emeric emiliano emilio emlyn emmanuel emmerson emre enrico enrique
    eoin ergun eric erik erling ernest ernie essam esteban ethan etienne euan eugene evan ewan ewen fabien fabio
    fabricio fabrizio facundo fahad fahd faisal farhad farid farouk fatih fawad federico felipe felix femi ferdinand
    ferenc fergus fernando fidel fikile filippo finlay fintan flavio florian floyd fouad francesco francis francisco
    franck francois frank franklin frans fred freddie frederick fumio gabor gabriel gaetan gareth garrett gary
    gaston gaurav gauthier gavin gbenga geert gene gennady geoff geoffrey george gerald geraldo gerard gerardo
    gergely gerhard gethin ghassan gheorghe giacomo gianluca gianni gilbert giles gilles giorgio giovanni girish
    giuliano giuseppe glen glenn gonzalo goodluck gopal gordon graeme graham grant greg gregg gregoire gregor
    gregory grover grzegorz guido guillaume guillermo gunnar gus gustavo guy gwede haakon habib hadi hafiz haidar
    haile haitham hakan hal haluk halvor hamad hamid hamish hamza hank hans hardeep harish harold harrison harry
    harvey hassan hazem hector heikki heiko heinz helder helmut hemant hendra hendrik henrik henrique henry herb
    herbert heriberto herman hernan herve hesham hideki hideo himanta hiroki hiroshi hisashi hisham horacio horst
    hosam hosni hossein howard hugh hugo humphrey hussein huw ian ibrahim ichiro ieuan ifeanyi ignacio igor ihor ike
    ikechukwu imad imran imre inigo isaac isaias isao ishaq ismail issam istvan ivan ivica iwan jaber jabu jacek
    jack jacob jacobo jacques jagdish jaime jair jairam jake jamal james jamie jandir jared jaroslav jaroslaw jason
    jasper jaswant javad javier jawad jay jeb jed jeff jefferson jeffrey jens jeremiah jeremie jeremy jeroen jerome
    jerry jesper jesse jesus jim jimmy jiri jitendra joachim joao joaquin joe joel johan john johnny joko jokowi
    jolyon jon jonah jonas jonathan joost jorge joris jose joseph josh joshua juan juanito juergen juha julian
    julien julio julius juma junichiro jurgen jussi justin jörg kamal kamau kamran kapil kareem karim karl kashif
    katsunobu katsuya kaveh kayode kazuhiro kazuo keiichi keisuke keith kelechi kemal ken kenichi kenji kenneth kent
    kenta kevin khaled khalid khalil kian kieran kim kiprono kirk kishore kiyoshi kizza kjell klaus kofi koichi kojo
    konstantin kosuke krzysztof kunle kurt kwabena kwaku kwame kwesi kyle lachlan lalit lalu lamar lance larry lars
    laszlo laurent lawrence leandro lee leif lekan len lenny leo leon leonard leonardo leonid leopoldo leroy leslie
    lester lewis liam lincoln lindsey lionel lisandro lloyd logan lorenzo lou louis luca lucas luciano lucien
    ludovic ludovit luhut luigi luis luiz lukas luke luther lwazi maarten mads magnus mahathir mahdi maher mahesh
    mahmoud majed majid makoto malcolm malik mandla manish manmohan manoj mansour manuel marc marcel marcello
    marcelo marcin marcio marco marcus marek mario mark marko marquis marshall martin marvin marwan masahiro masaki
    masato masayoshi masoud massimo mateo mateusz mathew mathieu mathijs matt matteo matthew matthias matti maurice
    mauricio maurizio mauro max maxim maxime maximiliano mazen mehdi mehmet mehrdad mel meles melvin mengistu mesut
    mevlut michael michel michio miguel mihai mikael mike mikhail miles milind milos milton minoru mirek miroslav
    mitch mitchell mitsuru mitt mladen mmusi mohamed mohammad mohammed mohan mohsen morgan morris morten morteza
    moshe mostafa moustafa muhammad muhammadu muhyiddin mukesh mukul munashe muqtada murat murray mustafa mwangi
    mykola mzwanele nabil naji najib naoki naoto narayana narendra naresh naser nasser nathan nathaniel naveen navin
    nawaf nawaz ndabaningi neal ned neil nelson nestor newt niall nicanor nicholas nick nicola nicolae nicolas nigel
    nikola nikolai nikolay nilesh nils nitin nitish njoroge nnamdi noah nobuo nobuyuki noel norman nouri numan nuno
    obafemi obinna ochieng octavio oisin okechukwu olaf oleg oleksandr oleksiy oliver olivier ollie olusegun
    oluwaseun omar ondrej onur orhan orlando osama osamu oscar osman osvaldo otavio othman otieno otto owain owen
    ozgur pablo padraig paolo parviz pascal pasquale patrick paul paulo pavel pawel pedro pekka pervez pete peter
    petr phil philip philippe phillip pierre piers pieter pietro piotr piyush prabhat prabowo pradeep prakash pramod
    pranab prashant praveen qais qasim quentin rached radoslaw raed rafael rafiq rahm rahul raila rainer raja rajat
    rajeev rajendra rajesh rajiv rakeem rakesh ralph ramesh rami ramin ramiro ramon ramzan rand randall randeep
    randy ranjit raphael rashad rasmus raul ravi ray raymond razvan recep reggie reince remi renan renato rene renzo
    rex reza rhys riad ricardo riccardo richard rick rishi rizal rob robbie robert roberto rod roderick rodney
    rodolfo rodrigo rogelio roger rohit roland romain ron ronald ronan rory ross rotimi roy ruairi ruben rudolph
    rudy rufus rupert ruslan russ russell ruud ryan ryo ryosuke ryota saad sachin saeed saeid salah saleh salem
    salman salvador salvatore sam sameh sami samir samuel sandeep sander sandor sanjay sanjeev santiago santosh
    satish satoru satoshi satya saul sauli scott seamus sean sebastian sebastien segun seiji selahattin sergei
    sergey sergio serhiy serkan seth seun shane shashi shaun shawn shehbaz shigeru shinichi shinji shinzo shivraj
    shogo shohei shoji shota shunsuke siamak sibusiso siddharth sidney silvio simon sipho siyabonga sjoerd slawomir
    sonu soren sota spencer srinivas stanislav stanley stefan stefano stephane stephen sterling steve steven stewart
    struan stuart subhash subramanian sudhir suharto sukhbir suleiman suleyman sunil suresh susilo susumu sven syed
    sylvain søren tadashi tadhg tahnoon taichi takahiro takashi takayuki takeshi talal taras tareq tariq taro tarun
    tatsuya tawanda tayyip ted tejashwi tendai terence terrell terrence terry tetsuo tetsuya tewodros thabo themba
    theo theodore thiago thibault thierry thijs thomas thorsten tiago tibor tim timo timothy timur tobias toby todd
    tom tomas tomasz tommaso tommy tony torbjorn torsten toru toshihiro toshiro traian travis tremaine trent trevor
    trey tristan troy tsuyoshi tucker tugrul tunde turki tyler tyrell tyrese tyrone uche uddhav ulf ulises ulrich
    umar umberto umesh umit usama usman uwe vaclav valentin varun vasyl venkaiah vernon vicente victor vijay vikas
    vikram viktor vinay vince vincent vincenzo vinod vishal vitor vittorio vivek vladimir vladislav volodymyr
    vyacheslav wade wael wafula waleed walid wallace walter waqar warren wayne wendell wesley wilbur wilfredo will
    willard willem william willie wojciech wolf wolfgang wouter xavier yahya yann yannick yasir yasser yasuhiro
    yasuo yavuz yemi yevhen yilmaz yogendra yoichi yoji yoshihide yoshihiro yoshimasa yoshio yosuke younis yousef
    youssef yousuf yoweri yuichi yuji yukio yuri yuriy yusuf yusuke yuta yutaka yves zachary zafer zahid zaid zainal
    zakaria zayed zbigniew zdenek ziad zoltan zoran zubair
    """
)

FEMALE = _BOTH | words(
    """
    aaliyah abby abena abigail abimbola achieng ada adaeze adaora adele adenike adesuwa aditi adriana adunni adwoa
    afia agathe agnes agnieszka ailsa aino aisha aishwarya aisling aisyah akanksha akiko akinyi akosua akua
    alejandra aleksandra alena alessandra alessia alexandra alexis alice alicia alina aline alison alka allison alma
    alyssa amanda amber amelia amelie amina aminata amira amna amparo amrita amy ana anais ananya anastasia andrea
    angela angelina angharad angie aniko anita anja anjali ankita ann anna annalena annalisa anne anne-marie anneke
    anneli annelies annette annick annie annika antje antonella antonia anuradha aoife aparna april araceli archana
    ariana arianna arundhati asabe asha ashley asli asma astrid asuka atieno atsuko audrey auma aurelie axelle ayaka
    ayesha aylin ayse ayumi azadeh aziza azizah bahar bahareh barbara basma beata beatrice beatrix beatriz becky
    begona belinda benedetta benedicte benedita bernadette bernice beth bethan bethany betsy bettina betty beverly
    bhavna birgit birgitta bisi blandine blanka bongani bonnie bozena brandi brenda brianna bridget brigitte
    brittany brooke bruna busisiwe caitlin camilla camille canan candace candice capucine carla carlotta carly
    carmen carol carole caroline carolyn carrie carys cassandra cassia catalina caterina catherine cathy catrin
    catriona cecile cecilia celeste celine cerys chantal charlene charlotte chelsea cheryl chiaki chiamaka chiara
    chidinma chika chikako chimamanda chioma chitra christa christelle christiane christie christina christine ciara
    cindy cinzia claire clara clarissa claudia clemence clementine clodagh colette colleen connie constance cora
    cordelia corinne cornelia cressida cristiane cristina crystal cynthia dagmar daisy damares dana daniela danielle
    danuta daphne daria darlene dawn debbie debora deborah debra deepa deepika deirdre delia delphine denise deniz
    derya diana diane dianne didem dikgang dilma dina divya doina dolores dominique donatella donna dora doris
    dorota dorothee dorothy ebba ebele ebony ebru ece edith eeva efua eileen eilidh ekaterina ekta elaine eleanor
    elena eleonora elham eliane elif elin elisa elisabet elisabeth elisabetta elise eliska eliza elizabeth elke ella
    ellen elodie elsa eluned elvira elzbieta emanuela emelie emilie emily emine emma emmanuelle erica erika eriko
    erin esra estefania estelle esther eszter ethel etsuko eugenia eugenie eva eve evelyn ewa ezinne fabiana
    fabienne fadia faith fanny farah farida farnaz fatima fatma fatou federica felicia felicity femke fereshteh
    fernanda ffion fiona fionnuala fiorella flavia florence florencia folake folasade frances francesca francoise
    franziska freya frida fumiko funke funmi funmilayo gabriela gabriella gabrielle gail galina gauri geeta gemma
    geneva genevieve georgia georgina geraldine germaine gertrude ghada ghislaine giada gianna gina ginevra ginger
    ginny giorgia giovanna gisela giulia giuliana giuseppina gizem gladys gleisi glenda gloria golnaz grace graciela
    grainne graziella grazyna greta gretchen guadalupe gudrun gulsen gunilla gwen hala haley halima hana hanae hanan
    hanna hannah hannelore harriet harsimrat haruka haruko harumi hatice hayat hazel heather heba heena heidi heike
    helen helena helene helga heloisa henna henrietta hermione hilary hildegard hillary hina hiroko hisako hitomi
    holly hope huda huguette huma iara ida ifeoma ilaria ildiko ilse iman imani imelda imogen indah ines ingeborg
    inger ingrid inmaculada ioana iona irene irina iris irma iryna isabel isabela isabella isabelle isla ivana
    ivanka ivonne ivy iwona izabela izumi jackie jacqueline jan jana jandira jane janet janice janine janja jasmine
    jaya jayalalithaa jean jeanette jeanine jeanne jemima jen jenna jennifer jenny jessica jill jimena jitka jo joan
    joana joann joanna joanne jocasta jocelyn jodi joelle johanna joke jolanta josefina josephine josiane joy joyce
    juana juanita judit judith judy julia juliana julianne julie julieta juliette june junko justyna jutta jyoti
    kaisa kaitlyn kajsa kalpana kamala kamila kana kanako kanika kaori kareena karen karin karine karla karolina
    kartika katalin katarina katarzyna kate katerina kateryna katherine kathleen kathryn kathy katie katja katrin
    katrina kavita kay kayla kayoko kazuko kehinde keiko keisha kellie kelly kellyanne kemi kendra kerry kerstin
    khadija khofifah kimberle kimberly kirsten kirstjen kirsty kirti kiyoko krista kristen kristi kristin kristina
    krisztina krystal krystyna ksenia kumiko kyoko laetitia lakeisha lakshmi laleh lamia larisa larissa lata latasha
    latifa latoya laura laure lauren laurence laurie lavinia layla leah leila lena lenka leonie lerato leslie
    leticia letizia leyla lidia liesbeth liliana lilianne lillian lily lina linda lindani lindiwe lindsay linnea
    lisa lisbeth lise liz liza lois lora loredana lorena loretta lori lorraine lotte louise lourdes lovisa lowri
    lubna lucia luciana lucie lucile lucille lucrezia lucy ludmila luisa luiza lydia lynn lynne lyudmila lyudmyla
    maaike mabel macarena machiko maddalena madeleine madeline madhuri madoka maeve magdalena maggie maha mahnaz
    mahnoor mahsa mahua maija maike mairead maite makiko malak malala malgorzata malia malin malini mamata mami
    manal mandy manisha manon manuela marcela marcella marcia margaret margareta margarita marguerite maria mariam
    marian mariana mariangela marianne maribel marie marieke marielle mariia marijke mariko marilyn marina marine
    marion marisol marissa marjorie marketa marlene marloes marsha marta martha martine mary maryam maryann masako
    masih mathilde maureen maxine maya mayawati mayuko mayumi meena meenakshi meera megan megawati meghan megumi
    megyn melania melanie melinda melissa meral mercedes meredith merja mette mhairi michaela michela michele
    michelle michiko midori mieko mihaela miho miki mildred milena minako mindy miranda mireia mireille mirella
    miriam misaki miyako miyuki mizuho modupe mohini molly momoko mona monica monika monique montserrat morag muna
    muriel myra myriam nabila nadege nadezhda nadia nadine nahla naima najwa naledi nanako nancy nandini naoko naomi
    narges nasrin natalia natalie nataliya natasha nathalie natsuki natsuko nawal neda neelam neha nesrin ngozi
    niamh nichelle nicoletta nidhi nikki niloufar nilufer nina nirmala nisha njeri nkechi nneka nnenna noelia noemi
    noemie nompumelelo nomvula nora noriko norma nour nupur nuria nutan nyambura oana obiageli oby oceane odile
    ogechi oksana olajumoke olena olga olha olivia omolara onyinye oonagh opal ophelia orla ornella orsolya outi
    ozlem padma paivi palesa pallavi paloma pam pamela paola parisa parul pascale pat patricia patrizia patrycja
    patty paula pauline pavlina pegah peggy pelin penelope penny perrine petra philippa phumzile phyllis pilar pinar
    pippa pirkko polina pooja poppy prachi pragya preeti preity prerna priscila priscilla prithika priya priyanka
    puleng putri rachel radha radhika radka rafaela raffaella raisa raluca ramona rana rania raphaelle raquel rasha
    rashmi ratna razan rebeca rebecca reem refilwe regina regine reiko reinette reka rekha renata renate renee renu
    renuka retno rhiannon rhonda ricarda richa rieko riikka rika rima rina risa rita ritsuko ritu roberta robin
    robyn rochelle rocio roisin rola roopa rosa rosalind rosamund rosangela rosanna rosario rose roselyne rosemary
    rossella roxanne ruba ruchi rumi ruth ryoko sabine sabrina sachiko sahar sakiko sakshi sally salma samantha
    samar samira sana sanaa sanae sandhya sandra sandrine sangeeta sania sanna saoirse sara sarah sarita sasha
    saskia satoko satomi satsuki satu savitri sawsan sayaka sayuri seema segolene seiko selena selin serena setareh
    setsuko severine sevgi shabana shaima shalini shanice shaniqua shannon sharmila sharon sheila shelby shelley
    sheri sherry sheryl shiho shilpa shinobu shireen shirin shirley shizuka shobha shobhaa shohreh shoko shona
    shreya shruti shubha shweta sian sibel sidonie sigrid siham silke silvana silvia simona simone simonetta simran
    sinead siobhan siv smita smriti sneha sofia solange solene solveig sonal sonia sonja sophia sophie stacey stacy
    stefania stefanie steffi stella stephanie sucheta sudha sue suha suhair sujata sulochana suman sumiko sumitra
    sunita supriya susan susana susanna susanne sushma susi susie suzanne svenja svetlana svitlana swara swati
    sylvia sylvie tabata tabitha takako tamaki tamara tamayo tami tamika tammy tamsin tania tanisha tanja tansu
    tanvi tanya tara tarja tatiana tatyana temitope teresa terri tessa tetiana thandeka thandi thelma theresa
    therese thuli tiffany tina titilayo tiziana tomoko tomomi toshiko tove toyin tracy tricia tripti trudy tsukasa
    tulay tulsi tuula uju ulrika ulrike uma ursula urszula usha ute valentina valentyna valeria valerie vandana
    vanesa vanessa vasundhara vera verena verity veronica veronique vicki vicky victoria vidya viktoria vinita viola
    violaine violet viorica virginia virginie vivian viviane wakako wambui wanda wangari wanjiku wanjiru wendy
    whitney wilma wopke wulandari ximena yaa yamini yara yasmin yasmine yasuko yayoi yekaterina yelena yetunde
    yewande ylva yoko yolanda yolande yoriko yoshie yoshiko yui yuka yukari yuki yukiko yuko yulia yuliya yumi
    yumiko yuriko yvette yvonne zahra zainab zandile zanele zara zartaj zehra zeina zeinab zeynep zhanna zinaida
    zodwa zoe zofia zoya zsuzsanna zuzana
    """
)

GIVEN = MALE | FEMALE
"""Either."""
