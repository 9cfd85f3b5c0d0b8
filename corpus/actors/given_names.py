"""Which first names tell a person and, mostly, a gender: common given names of the English-language press."""

from corpus.wordlists import words

_BOTH = words(
    "alexis andrea dana jan jean kelly kerry kim leslie lindsey lou lynn marion morgan nicola pat robin sasha shannon "
    "skylar skyler tracy"
)
"""Given to men and to women: they tell a person and no gender."""


MALE = _BOTH | words(
    """
    aaron abbas abdul abdulaziz abdulla abdullah abdulrahman abhijit abiy abraham adam adebayo adeel adekunle adel
    adlai adnan adolf adolph adrian aecio afonso agus agustin ahmad ahmed ahmet aidan aiden ajay ajit akash akhil
    akram aksel al alan alasdair alastair albert alejandro aleksandar aleksandr aleksei alessandro alexander
    alexandre alexei alfie alfonso alfred ali alireza alistair allan allen alun alvaro alvin amir amirhossein amit
    amitabh ammar ammon amr anand anatoly anders andre andrei andres andrew andriy andrzej andy angel angelo angus
    anibal anil ankit ansel anthony antoine antonin antonio antti anwar archie ari arjun arkady arnaud arnold artem
    arthur arturo arun arvind ashish ashok ashraf ashton ashwin asif asim attila aurelien ayman ayodele aziz
    babajide babatunde balazs bambang bandar baptiste barack barnaby barney barry bart bashar bashir bastien beau
    behrouz ben benigno benjamin benny benoit bernard bernie bertrand beto bhupesh bijan bilal bilawal bill billy
    bjorn björn bob bobby bobi bogdan bogumil bohdan bojan bongbong boris boyd brad bradley brandon brayden brendan
    brent bret brett
    brian bruce bruno bryan budi bulent butch byron caio caleb calin callum calvin camilo carl carlo carlos carlton
    cathal cedric cesar chad chandrababu charles charlie chester chidi chike chinedu chinua chris christian
    christophe christopher chuck chukwuma cian ciaran cillian clarence clark claude claudio clay cliff clint clinton
    clive
    clyde cody colin colm connor conor corentin corey cormac cornel cornell cory cosimo craig crispin cristian
    cristobal curt curtis cyril daiki daisuke dale damien damon dan daniel danny darius dariush darnell daron
    darragh darrell darren darryl dave davi david davide dean declan deepak delbert denilson denis dennis denny
    derek derrick deshawn detlef deval devendra devin dewayne diarmuid dick didier diego dieter dimitri dinesh dino
    dirk dmitri dmitry dmytro domenico dominic don donal donald donovan doug douglas dragan drew duncan dustin
    dwayne dwight dylan eamon eamonn earl ebrahim ebuka ed eddie edgar edmilson edouard eduardo edward edwin eko
    ekrem eli elijah elliot elliott elmer elon emanuele emeka emeric emiliano emilio emlyn emmanuel emmerson emmett
    emre enrico enrique eoin ergun eric erik erling ernest ernie essam esteban eswar ethan etienne euan eugene evan
    ewan ewen ezekiel ezra fabien fabio fabricio fabrizio facundo fahad fahd faisal farhad farid farouk fatih fawad
    federico felipe felix femi ferdinand ferenc fergus fernando fidel fikile filippo finlay fintan flavio florian
    floyd fouad francesco francis francisco franck francois frank franklin frans fred freddie freddy frederick fumio
    gabor gabriel gaetan gareth garrett garry garth gary gaston gaurav gauthier gavin gbenga geert gene gennady
    geoff geoffrey george gerald geraldo gerard gerardo gergely gerhard gerry gethin ghassan gheorghe giacomo
    gianluca gianni gideon gilad gilbert giles gilles giorgio giovanni girish giuliano giuseppe glen glenn gonzalo
    goodluck gopal gordon graeme graham grant greg gregg gregoire gregor gregory grover grzegorz guido guillaume
    guillermo gunnar gus gustavo guy gwede haakon habib hadi hafiz haidar haile haitham hakan hal haluk halvor hamad
    hamid hamish hamza hank hans hardeep harish harold harrison harry harvey hassan hazem hector heikki heiko heinz
    helder helmut hemant hendra hendrik henrik henrique henry herb herbert heriberto herman hernan hershel herve
    hesham hideki hideo himanta hiroki hiroshi hisashi hisham horacio horst hosam hosni hossein howard hugh hugo
    humayun humphrey hussein huw ian ibrahim ichiro ieuan ifeanyi ignacio igor ihor ike ikechukwu imad imran imre
    inigo ira irving irwin isaac isaiah isaias isao ishaq ismail issam istvan ivan ivica iwan jaber jabu jacek jack
    jacob jacobo jacques jagdish jaime jair jairam jake jamal james jamie jandir janez jared jaroslav jaroslaw jarrod
    jason jasper jaswant javad javier jawad jay jayden jeb jed jedidiah jeff jefferson jeffery jeffrey jeh jens
    jeremiah
    jeremie jeremy jermaine jeroen jerome jerrold jerry jesper jesse jesus jim jimmy jiri jitendra joachim joao
    joaquin joe joel joey johan john johnny joko jokowi jolyon jon jonah jonas jonathan joost jorge joris jose
    joseph josh joshua josiah juan juanito judd juergen juha julian julien julio julius juma junichiro junot jurgen
    jurij jussi justin jörg kamal kamau kamran kapil kareem karim karl kashif katsunobu katsuya kaveh kayode kazuhiro
    kazuo keiichi keisuke keith kelechi kemal ken kenichi kenji kenneth kent kenta kevin khaled khalid khalil khizr
    kian kieran kim kiprono kirby kirk kishore kiyoshi kizza kjell klaus kofi koichi kojo konstantin kosuke
    krzysztof kunle kurt kwabena kwaku kwame kwesi kyle lachlan lalit lalu lamar lamont lance lanny laquan larry
    lars laszlo laurent lawrence leandro lee leif lekan leland len lenny leo leon leonard leonardo leonid leopoldo
    leroy leslie lester levi lew lewis liam lincoln lindsey lionel lisandro lloyd logan lonnie lorenzo lorne lou
    louis lowell luay luca lucas luciano lucien ludovic ludovit luhut luigi luis luiz lukas luke luther lwazi lyle
    lyndon maarten mads magnus mahathir mahdi maher mahesh mahmoud majed majid makoto malcolm malik mandla manish
    manmohan manoj mansour manuel marc marcel marcello marcelo marcin marcio marco marcus marek mario mark marko
    markus marlon marquis marshall martin marty marv marvin marwan masahiro masaki masato masayoshi masoud massimo
    mateo mateusz mathew mathieu mathijs matt matteo matthew matthias matti maurice mauricio maurizio mauro max
    maxim maxime maximiliano mazen mehdi mehmet mehrdad mel meles melvin menachem mengistu merle merrick mesut
    mevlut micah michael michel michio mick mickey miguel mihai mikael mike mikhail miles milind milo milos milovan
    milton minoru mirek miroslav mitch mitchell mitsuru mitt mladen mmusi moammar mohamed mohammad mohammed mohan
    mohsen monte montel montgomery morgan morris morten morteza morton moshe mostafa moustafa muhammad muhammadu
    muhyiddin mujtaba mukesh mukul munashe muqtada murat murray mustafa mwangi mykola mzwanele nabil naji najib
    naoki naoto narayana narendra naresh naser nasser nate nathan nathaniel naveen navin nawaf nawaz ndabaningi neal
    ned nehemiah neil nelson nestor newt niall nicanor nicholas nick nicolae nicolas nidal nigel nikola
    nikolai nikolay nilesh nils nitin nitish njoroge nnamdi noah nobuo nobuyuki noel nolan norm norman nouri novak
    numan nuno obadiah obafemi obinna ochieng octavio oisin okechukwu olaf oleg oleksandr oleksiy oliver olivier
    ollie olusegun oluwaseun omar ondrej onur orhan orlando orville osama osamu oscar osman osvaldo otavio othman
    otieno otis otto owain owen ozgur pablo padraig paolo parviz pascal pasquale patrick paul paulo pavel pawel
    pedro pekka percy pervez pete peter petr phil philip philippe phillip pierre piers pieter pietro piotr piyush
    prabhat prabowo pradeep prakash pramod pranab prashant praveen preet prescott qais qasim quentin quincy rached
    radoslaw raed rafael rafiq rahaman raheem rahm rahul raila rainer raja rajat rajeev rajendra rajesh rajiv rakeem
    rakesh ralf ralph ramesh rami ramin ramiro ramon ramzan rand randall randeep randolph randy ranjit raphael
    rashad rasmus raul ravi ray raymond razvan recep reggie reid reince remi renan renato rene renzo rex reza rhys
    riad ricardo riccardo richard rick rishi rizal rob robbie robby robert roberto rod roderick rodney rodolfo
    rodrigo rogelio roger rohit roland romain ron ronald ronan ronnie ronny rory roscoe ross rotimi roy royce ruairi
    ruben rudolph rudy rufus rupert ruslan russ russell rusty ruud ryan ryo ryosuke ryota saad sachin saddam sadiq
    saeed saeid sajid salah saleh salem salman salvador salvatore sam sameh sami samir sammy samuel sandeep sander
    sandor sanford sanjay sanjeev santiago santosh satish satoru satoshi satya saul sauli scott seamus sean
    sebastian sebastien segun seiji selahattin sergei sergey sergio serhiy serkan seth seun shane shashi shaun shawn
    shehbaz sheldon sherrod shigeru shinichi shinji shinzo shivraj shogo shohei shoji shota shunsuke siamak sibusiso
    siddharth sidney silas silvio simon sipho siyabonga sjoerd slawomir solomon sonny sonu soren sota spencer
    srinivas stan stanislav stanley stefan stefano stephane stephen sterling steve steven stewart struan stu stuart
    subhash subramanian sudhir suharto sukhbir suleiman suleyman sunil suresh susilo susumu sven syed sylvain
    sylvester søren tad tadashi tadhg tahnoon taichi takahiro takashi takayuki takeshi talal taras tareq tariq taro
    tarun tatsuya tawanda tayyip ted teddy tejashwi tendai terence terrell terrence terry tetsuo tetsuya tewodros
    thabo thaddeus themba theo theodore thiago thibault thierry thijs thom thomas thorsten tiago tibor tim timo
    timothy timur tobias tobin toby todd tom tomas tomasz tommaso tommy tony torbjorn torsten toru toshihiro toshiro
    traian travis trayvon tremaine trent trevor trey tristan troy tsuyoshi tucker tugrul tunde turki tyler tyrell
    tyrese tyrone uche uddhav ulf ulises ulrich umar umberto umesh umit usama usman uwe uzi vaclav valentin varun
    vasyl venkaiah vernon vicente victor vijay vikas vikram viktor vin vinay vince vincent vincenzo vinod virgil
    vishal vitor vittorio vivek vladimir vladislav volodymyr vyacheslav wade wael wafula waleed walid wallace walt
    walter waqar warren wassim wayne wendell wes wesley whit wilbur wilfred wilfredo will willard willem william
    willie witold wojciech wolf wolfgang woodrow woody wouter wyatt xavier yahya yann yannick yasir yasser yasuhiro
    yasuo yavuz yemi yevhen yilmaz yogendra yoichi yoji yoshihide yoshihiro yoshimasa yoshio yosuke younis yousef
    youssef yousuf yoweri yuichi yuji yukio yuri yuriy yusuf yusuke yuta yutaka yves zach zachary zafer zahid zaid
    zainal zakaria zayed zbigniew zdenek zeke zephyr ziad zoltan zoran zubair
    abebe anton arne bankole biju edmund festus haruto mats musa nikos saji stavros varghese
    abdelaziz abdoulaye abdulkarim abdulrahim abhay abhinav adarsh adeyemi adi aditya agung akinwumi aliko aliyu alonso
    amadou aminu amol anies anupam anutin arief arnab atiku avinash balaji bassam bayu bhaskar boubacar chatchai cheikh
    chetan chukwudi daichi daigo dapo dariusz darshan dawit dedi devesh dhruv dilip elias faizan fajar farrukh fayez
    fuad garba gatot gautam getachew ghulam girma gopinath govind haris haroon haruna hasan hashim haytham hendri
    himanshu hrithik ibrahima iftikhar ihab imtiaz indrajit iqbal irfan irwan ishaan ishtiaq jagan jahangir jamil jatin
    jayant jayesh jejomar jide jignesh junaid kabiru kaito kalonzo kamil karthik kartik kaushik keshav ketan khairy
    khurram kipchoge kiprop kittipong kunal lakshman lateef leszek liaquat lito lokesh lukman madhav maged mahamat
    mahendra mahmud mamadou manjunath mansoor mayank modibo mohit moncef mounir mourad moussa mubashir mudassar mukund
    munir murad murali mustapha nadeem nader nadim nagesh narayan narong nasir naveed nayef nikhil niranjan nishant
    nizar noman nuhu nyoman okey oluwole ousmane pankaj parag partha pawan pichai prabhu pranav prasad prasanna prasert
    pratap pratik prawit prayut puneet qamar rachmat rafik raghav raghu rahmat rajkumar raman ranjan raouf rashid ratan
    rauf rehan ridwan rishabh ritesh rizki rizwan rohan rudi rupesh ryszard saif salim sameer samih sanjiv saqib sarath
    sarfraz seydou seyi shafiq shahbaz shahid shailesh shankar sharad shehu shekhar shoaib shreyas shubham siddhartha
    slamet sohail somchai somsak souleymane sourav srettha srinivasan stanislaw subodh sudhakar sule sumit surapong
    surendra suthep sutrisno swapnil tahir takuya talha tamim tanveer tapan tawfik teguh tesfaye thaksin tijani tsubasa
    tushar uday umair umaru vaibhav venkat venkatesh vijayan vikrant vineet vipin virat vishnu vishwanath wahyu waseem
    wasim wayan wichai wisnu yakubu yashwant yazid yogesh youssouf yudi zafar zaheer zaki zeeshan zohaib zulfiqar
    zulkifli
    aarav abhishek adama adewale akhilesh akio alassane arnaldo asaduddin atsushi bassirou bekele berhanu bernardo
    bhavish biren deepinder demeke desalegn dimitris ebenezer edgars efthymios eknath eliud erastus evariste faustin
    filipe giorgos gitanas gotabaya haruhiko haruki hiroto idriss jakob jigme kazuyuki kelvin kipkorir kiplagat koji
    kostas lazarus mahinda manohar masayuki massad mawuli mulugeta naveen nayib neelkanth ousman raghuram rajnath
    rashed ravindra rigathi riku ryosei sabastian sajeeb sajith shunichi siim sohan stelios tarique titus toshimitsu
    tsegaye tshepo tuomas uhuru urjit vihaan waldir yuzuru
    """
)

FEMALE = _BOTH | words(
    """
    aaliyah abby abena abigail abimbola achieng ada adaeze adaora adele adenike adesuwa aditi adriana adunni adwoa
    afia agathe agnes agnieszka ailsa aino aisha aishwarya aisling aisyah akanksha akiko akinyi akosua akua
    alejandra aleksandra alena alessandra alessia alexandra alexis alice alicia alina aline alison alixandria alka
    allison allyson alma alyona alyssa amanda amber amelia amelie amina aminata amira amna amparo amrita amy ana
    anais ananya anastasia andrea angela angelina angharad angie aniko anita anja anjali ankita ann anna annabelle
    annalena annalisa annamaria anne anne-marie anneke anneli annelies annette annick annie annika antje antonella
    antonia anuradha aoife aparna april araceli archana ariana arianna arlene arundhati asabe asha ashleigh ashley
    asli asma astrid asuka atieno atsuko aubrey audra audrey auma aurelie axelle ayaka ayesha aylin ayse ayumi
    azadeh aziza azizah bahar bahareh barbara basma beata beatrice beatrix beatriz becky begona belinda benedetta
    benedicte benedita bernadette bernice beth bethan bethany betsey betsy bette bettina betty beverly bhavna birgit
    birgitta bisi blandine blanka bobbie bongani bonnie bozena brandi brandy brankica breanna bree brenda brianna
    brianne
    bridget brigid brigitte brittany brooke bruna busisiwe caitlin caitlyn camilla camille canan candace candice
    capucine carla carlotta carly carmen carol carole caroline carolyn carrie carys cassandra cassia cassie catalina
    caterina catherine cathy catrin catriona cecelia cecile cecilia celeste celine cerys chantal charlene charlotte
    charmaine chelsea cheryl chiaki chiamaka chiara chidinma chika chikako chimamanda chioma chitra chrissy christa
    christelle christiane christie christina christine ciara cindy cinzia claira claire clara clarissa claudia
    clemence clementine cleo clodagh colette colleen condoleezza connie constance cora cordelia corinne cornelia
    courtney cressida cristiane cristina crystal cynthia dagmar daisy damares dana daniela danielle danuta daphne
    daria darlene dawn deanna deb debbie debby debora deborah debra deepa deepika deidre deirdre deja delia delilah
    delores
    delphine denise deniz derya desiree diana diane dianna dianne didem dikgang dilma dina divya dixie doina dolly
    dolores dominique donatella donna dora doris dorota dorothea dorothee dorothy drea ebba ebele ebony ebru ece
    edith edna eeva efua eileen eilidh ekaterina ekta elaine eleanor elena eleonora elham eliane elif elin elisa
    elisabet elisabeth elisabetta elise eliska eliza elizabeth elke ella ellen ellie elodie elsa elsie eluned elvira
    elzbieta emanuela emelie emilie emily emine emma emmanuelle emmy erica erika eriko erin ernestine esra estefania
    estelle esther eszter ethel etsuko eugenia eugenie eunice eva evangeline eve evelyn ewa ezinne fabiana fabienne
    fadia faith faiza fanny farah farida farnaz fatima fatma fatou faye federica felicia felicity femke fereshteh
    fernanda ffion fiona fionnuala fiorella flavia flora florence florencia folake folasade frances francesca
    francoise franziska freda freya frida frieda fumiko funke funmi funmilayo gabriela gabriella gabrielle gail
    galina gauri gayle geeta gemma geneva genevieve georgia georgina geraldine germaine gertrude ghada ghazala
    ghislaine giada gianna gilda gillian gina ginevra ginger ginny giorgia giovanna gisela giulia giuliana
    giuseppina gizem gladys gleisi glenda gloria golnaz grace graciela grainne graziella grazyna greta gretchen
    guadalupe gudrun gulsen gunilla gwen gwenda gwendolyn hailey hala haley halima hallie hana hanae hanan hanna hannah
    hannelore harriet harsimrat haruka haruko harumi hatice hattie hayat hazel heather heba heena heidi heike helen
    helena helene helga heloisa henna henrietta hermione hilary hilda hildegard hillary hina hiroko hisako hitomi
    hollie holly hope huda huguette huma iara ida ifeoma ilaria ildiko ilse ilyse iman imani imelda imogen ina indah
    ines inez ingeborg inger ingrid inmaculada ioana iona irene irina iris irma iryna isabel isabela isabella
    isabelle isla ivana ivanka ivonne ivy iwona izabela izumi jackie jacqueline jacquelyn jan jana jandira jane
    janelle janet janette janice janie janine janja jasmine jaya jayalalithaa jayne jean jeanette jeanie jeanine
    jeanne jeannie jemima jen jenna jennifer jenny jeri jerri jessica jill jillian jimena jitka jo joan joana joann
    joanna joanne jocasta jocelyn jodi jody joelle johanna joke jolanta joleen joni josefina josephine josiane josie
    joy joyce juana juanita judit judith judy julia juliana julianna julianne julie juliet julieta juliette june
    junko justyna jutta jyoti kaisa kaitlyn kajsa kalpana kamala kamila kana kanako kanika kaori kara kareena karen
    kari karin karine karla karlee karolina kartika kasey katalin katarina katarzyna kate katelyn katerina kateryna
    katherine kathleen kathryn kathy katie katja katrin katrina kavita kay kayla kaylee kayoko kazuko kehinde keiko
    keisha
    kelley kelli kellie kelly kellyanne kelsey kemi kendra kerri kerry kerstin ketanji khadija khloe khofifah kimberle
    kimberley kimberly kirsten kirstin kirstjen kirsty kirti kiyoko krista kristan kristen kristi kristie kristin
    kristina kristy krisztina krystal krystyna ksenia kumiko kyoko lacey laetitia lakeisha lakshmi laleh lamia lara
    larisa larissa lata latasha latifa latonya latoya laura laure lauren laurence laurie lavinia layla lea leah
    leann leila lena lenka lenora leona leonie lerato lesley leslie leticia letizia leyla lidia liesbeth lila
    liliana lilianne lillian lilly lily lina linda lindani lindiwe lindsay linnea lisa lisbeth lise liz liza lois
    lora loredana lorella lorena loretta lori lorraine lotte lottie louella louise lourdes lovisa lowri lubna lucia
    luciana lucie lucile lucille lucinda lucretia lucrezia lucy ludmila luisa luiza lula lydia lynda lynette lynn
    lynne lyudmila lyudmyla maaike mabel mable macarena machiko mackenzie maddalena maddie madeleine madeline
    madhuri madoka mae maeve magdalena maggie maha mahnaz mahnoor mahsa mahua maija maike mairead maite makayla
    makiko malak
    malala malgorzata malia malin malini mallory mamata mami mamie manal mandy manisha manon manuela marcela
    marcella marci marcia marcy margaret margareta margarita margery margie margo margot marguerite maria mariam
    marian mariana mariangela marianne maribel maribeth marie marieke marielle mariia marijke mariko marilyn marina
    marine marion marisol marissa marjorie marketa marla marlene marloes marsha marta martha martine mary maryam
    maryann maryanne maryellen masako masih mathilde matilda mattie maureen mavis maxine maya mayawati mayra mayuko
    mayumi mazie meena meenakshi meera meg megan megawati meghan megumi megyn melania melanie melanne melinda
    melissa meral mercedes meredith merja mette mhairi mia michaela michela michele michelle michiko midori mieko
    mihaela miho miki mildred milena millie minako mindy minerva minnie miranda mireia mireille mirella miriam
    misaki mitzi miyako miyuki mizuho modupe mohini mollie molly momoko mona monica monika monique montserrat morag
    muna muriel myra myriam myrna nabila nadege nadezhda nadia nadine nahla naima najwa naledi nan nanako nancy
    nandini nanette nannie naoko naomi narges nasrin natalia natalie nataliya natasha nathalie natsuki natsuko
    naureen nawal neda neela neelam neera neha nell nellie nesrin nettie ngozi niamh nichelle nicoletta nidhi nikki
    niloufar nilufer nina nirmala nisha nita njeri nkechi nneka nnenna noelia noemi noemie nompumelelo nomvula nora
    norah noreen noriko norma nour nupur nuria nutan nyambura oana obiageli oby oceane octavia odile ogechi oksana
    olajumoke olena olga olha olivia omarosa omolara onyinye oonagh opal ophelia orla ornella orsolya outi ozlem
    padma paige paivi palesa pallavi paloma pam pamela paola parisa parul pascale pat patrice patricia patrisse
    patrizia patrycja patsy patti patty paula paulette pauline pavlina pegah peggy pelin penelope penny perrine
    petra philippa phoebe phumzile phyllis pilar pinar pippa pirkko polina polly pooja poppy prachi pragya pramila
    preeti preity prerna priscila priscilla prithika priya priyanka puleng putri rachael rachel radha radhika radka
    rafaela raffaella raisa raluca ramona rana rania raphaelle raquel rasha rashmi ratna razan reba rebeca rebecca
    rebekah reem refilwe regina regine reiko reinette reka rekha renata renate renee renu renuka retno reva rhea
    rhiannon rhoda rhonda ricarda richa rieko riikka rika rima rina risa rita ritsuko ritu roberta robin robyn
    rochelle rocio roisin rola roopa rosa rosalie rosalind rosalyn rosamund rosangela rosanna rosanne rosario rose
    rosella roselyne rosemary rossella roxanne ruba ruchi rumi ruth ruthie ryoko sabine sabrina sachiko sadie sahar
    sakiko sakshi sallie sally salma samantha samar samira sana sanaa sanae sandhya sandra sandrine sangeeta sania
    sanna saoirse sara sarah sarita sasha saskia satoko satomi satsuki satu savitri sawsan sayaka sayuri scarlett
    seema segolene seiko selena selin selma serena setareh setsuko severine sevgi shabana shailene shaima shalini
    shanice shaniqua shanna shannon shari sharlene sharmila sharon shauna shawna sheena sheila shelby shelia shelley
    shelly sheri sherri sherrie sherry sheryl shiho shilpa shinobu shireen shirin shirley shizuka shobha shobhaa
    shohreh shoko shona shonda shreya shruti shubha shweta sian sibel sidonie sienna sigrid siham silke silvana silvia
    simona simone simonetta simran sinead siobhan siv smita smriti sneha sofia solange solene solveig sonal sondra
    sonia sonja sophia sophie stacey stacie stacy stefania stefanie stefany steffi stella steph stephanie sucheta
    sudha sue suha suhair sujata sulochana suman sumiko sumitra sunita supriya susan susana susanna susanne sushma
    susi susie suzanne svenja svetlana svitlana swara swati sybrina sylvia sylvie tabata tabatha tabitha takako
    tamaki tamara tamayo tami tamika tammi tammy tamsin tania tanisha tanja tansu tanvi tanya tara tarja tasha
    tashfeen tatiana tatyana temitope teresa teri terri terrie tessa tessie tetiana thandeka thandi thelma theresa
    therese thuli tiffani tiffany tina titilayo tiziana tomoko tomomi toni tonya toshiko tove toyin tracee traci
    tracie tracy tricia trina tripti trisha trudy tsukasa tulay tulsi tuula twila uju ulrika ulrike uma ursula
    urszula usha ute valarie valentina valentyna valeria valerie vandana vanesa vanessa vasundhara velma vera verena
    verity verna veronica veronique vicki vickie vicky victoria vidya viktoria vilma vinita viola violaine violet
    viorica virginia virginie vivian viviane vivica wakako wambui wanda wangari wanjiku wanjiru wendy whitney willa
    wilma winifred winnie wopke wulandari ximena yaa yamiche yamini yara yasmin yasmine yasuko yayoi yekaterina
    yelena yetunde yewande ylva yoko yolanda yolande yoriko yoshie yoshiko yui yuka yukari yuki yukiko yuko yulia
    yuliya yumi yumiko yuriko yvanna yvette yvonne zahra zainab zandile zanele zara zartaj zdenka zehra zeina zeinab
    zelda
    zeynep zhanna zinaida zodwa zoe zoey zofia zoya zsuzsanna zuzana
    eleni katharina marija nalini pia sahra siti theodora
    aarti adjoa aissata amal anjana arpita asmaa ayu bhavana bushra chinwe corazon dalal dalia deepti devika dewi
    endang faten fatoumata fitri fouzia francisca geetha halina hanadi hauwa hessa indira ishita jadwiga jamila kanya
    komal lalita latha leela leni maimuna mariama maxima megha mouna mridula munira naila najat namrata nasreen nighat
    noura oumou paetongtarn payal poonam pratibha priti rabia razia reshma rosaura roshni rubina rukhsana saba sadia
    saima samina shaista shazia sidra sonali sudarat tahira urmila uzma veena wafaa yemisi yingluck yuni
    adama almaz amaka anke camila everlyne falguni friederike hasina hellen hinako hirut ingrida kaja khaleda
    lashonda lesego lorna manju margaux mehbooba nkosazana reena sanne savita selam sifan suhasini tigist vineeta
    """
)

GIVEN = MALE | FEMALE
"""Either."""
