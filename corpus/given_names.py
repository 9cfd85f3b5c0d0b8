"""Which first names tell a person and, mostly, a gender: common given names of the English-language press."""

from corpus.wordlists import words

_BOTH = words(
    "alexis andrea dana jan jean kelly kerry kim leslie lindsey lynn marion morgan pat robin sasha shannon tracy"
)
"""Given to men and to women: they tell a person and no gender."""


MALE = _BOTH | words(
    """
    aaron abdul abdullah abraham adam ahmed al alan albert alejandro aleksandr alexander alfred ali allan allen
    alvin amir anders andre andrei andres andrew andrzej andy angel angelo anil ansel anthony antoine antonin
    antonio ari arnold arthur arun arvind ashok ashton asif babatunde barack barry bart bashar ben benjamin benny
    bernard bernie bertrand bilal bill billy bjorn bob bobby boris brad bradley brandon brendan brent bret brett
    brian bruce bruno bryan byron caleb calvin carl carlos carlton cedric cesar chad charles charlie chester chinedu
    chris christian christophe christopher chuck clarence clark claude clay cliff clint clinton clyde cody colin
    connor corey cory craig cristian curt curtis dale damon dan daniel danny darrell darren darryl dave david dean
    denis dennis denny derek derrick devin dick didier diego dieter dimitri dinesh dmitri dominic don donald donovan
    doug douglas drew duncan dustin dwayne dwight earl eddie edgar eduardo edward edwin eli elijah elliot elliott
    elon emeka emilio emmanuel enrique eric erik ernest ernie esteban ethan etienne eugene evan faisal farid felipe
    felix fernando fidel florian floyd francis francisco francois frank franklin fred freddie frederick gabriel
    garrett gary gavin gene geoff geoffrey george gerald gerard gilbert gilles giovanni giuseppe glen glenn gonzalo
    gordon graham grant greg gregg gregory grover guillaume guillermo gus guy hal hamid hank hans harold harrison
    harry harvey hassan hector heinz henrik henry herb herbert herman hiroshi horst hosni howard hugh hugo hussein
    ian ibrahim ignacio igor ike imran isaac ismail istvan ivan jack jacob jacques jaime jair jake jamal james jamie
    jared jason javier jay jeb jed jeff jefferson jeffrey jens jeremiah jeremy jerome jerry jesse jesus jim jimmy
    jiri joachim joao joe joel johan john johnny jon jonah jonas jonathan jorge jose joseph josh joshua juan juergen
    julian julio julius jurgen justin karl kazuo keith ken kenji kenneth kent kevin kim kirk kjell klaus kofi
    krzysztof kurt kwame kyle lamar lance larry lars laszlo laurent lawrence lee len lenny leo leon leonard leroy
    leslie lester lewis lincoln lindsey lloyd logan lorenzo lou louis lucas luigi luis luke luther magnus mahmoud
    malcolm manoj manuel marc marcel marco marcus marek mario mark marko marshall martin marvin massimo mateo mathew
    mathieu matt matteo matthew matthias maurice max maxim mehmet mel melvin michael michel miguel mike mikhail
    miles milos milton mitch mitchell mitt mohamed mohammad mohammed morgan morris moshe muhammad murray mustafa
    nathan nathaniel neal ned neil nelson newt nicholas nick nicolas nigel nikolai nils noah noel norman olaf oleg
    oliver omar orlando oscar otto owen pablo patrick paul paulo pavel pedro pete peter phil philip philippe phillip
    pierre piotr rafael rahm rahul rajesh ralph ramesh ramon rand randall randy raul ray raymond recep reggie reince
    rene rex ricardo richard rick rob robert roberto rod roderick rodney rodrigo roger roland romain ron ronald rory
    ross roy ruben rudolph rudy rupert russ russell ryan salman salvador sam samuel sanjay saul scott sean sebastian
    sergei sergey seth shaun shawn shigeru shinzo sidney silvio simon sipho soren spencer stanley stefan stephen
    sterling steve steven stewart stuart sunil suresh sven takashi taras tariq ted terence terrence terry thabo
    theodore thiago thierry thomas tim timothy tobias todd tom tomas tommy tony travis trent trevor trey troy tucker
    tunde tyler ulrich uwe vernon victor vijay vikram viktor vince vincent vladimir volodymyr wade wallace walter
    warren wayne wendell wesley wilbur will willard william willie wojciech wolf wolfgang xavier yahya yasser
    yoshihide yuri yusuf yves zachary zoltan
    """
)

FEMALE = _BOTH | words(
    """
    abby abigail ada adele adriana agnes agnieszka aisha akosua alejandra alexandra alexis alice alicia alison
    allison alma alyssa amanda amber amelia amina aminata amy ana anastasia andrea angela angelina angie anita
    anjali ann anna annalena anne annette annie antonia april ariana arianna ashley astrid audrey ayesha ayse
    barbara beatrice beatriz becky belinda bernadette bernice beth bethany betsy betty beverly birgit bonnie brandi
    brenda brianna bridget brittany brooke caitlin camille candace candice carla carly carmen carol carole caroline
    carolyn carrie cassandra catherine cathy cecilia celeste charlene charlotte chelsea cheryl chiara chioma christa
    christiane christie christina christine cindy claire clara clarissa claudia colette colleen connie constance
    cora corinne cristina crystal cynthia daisy dana danielle daphne darlene dawn debbie deborah debra deepika
    deirdre delia denise diana diane dianne dolores donna dora doris dorothy edith eileen elaine eleanor elena elisa
    elisabeth elise eliza elizabeth ella ellen elsa emily emine emma erica erika erin esther ethel eva eve evelyn
    faith fatima fatou felicia fernanda fiona florence frances francesca freya gabriela gabriella gabrielle gail
    galina geneva genevieve georgia geraldine germaine gertrude gina ginger ginny giorgia giulia gladys glenda
    gloria grace greta gretchen gwen haley hanna hannah harriet hazel heather heidi heike helen helena helene hilary
    hillary holly hope huma ida imelda ines ingrid irene irina iris irma isabel isabella ivanka ivy jackie
    jacqueline jan jane janet janice janine jasmine jean jeanette jeanine jeanne jen jenna jennifer jenny jessica
    jill jo joan joann joanna joanne jocelyn jodi josephine joy joyce juanita judith judy julia julianne julie june
    kaitlyn karen karin karla katarzyna kate katherine kathleen kathryn kathy katie katrin katrina kay kayla keiko
    kellie kelly kellyanne kemi kendra kerry khadija kimberly kirsten kirstjen kristen kristi kristin kristina
    krystal lakshmi latoya laura lauren laurie layla leah leila lena leslie leticia lillian lily linda lindsay lisa
    liz liza lois lora lorena loretta lori lorraine louise lucia lucille lucy ludmila lydia lynn lynne mabel
    madeleine madeline maggie maite malia mandy marcia margaret maria marian mariana marianne marie marilyn marina
    marine marion marissa marjorie marlene marsha martha mary maryann maureen maxine megan meghan megyn melania
    melanie melinda melissa mercedes meredith michele michelle mildred mindy miranda miriam molly mona monica muriel
    myra nadia nancy naomi natalia natalie natasha ngozi nikki nina nora norma oksana olga olivia opal pam pamela
    pat patricia patty paula pauline peggy penelope penny phyllis pilar priscilla priya rachel ramona rebecca regina
    renee rhonda rita roberta robin robyn rochelle rocio rosa rosalind rose rosemary roxanne ruth sabine sabrina
    sally samantha samira sanae sandra sara sarah sasha selena shannon sharon sheila shelby shelley sheri sherry
    sheryl shirley sigrid silvia solveig sonia sonja sophia sophie stacey stacy stella stephanie sue sunita susan
    susanna susie suzanne svenja svetlana sylvia tabitha tamara tami tammy tania tanya tara tatiana teresa terri
    thelma theresa tiffany tina tracy tricia trudy tulsi ulrike ursula valerie vanessa vera veronica vicki vicky
    victoria viola violet virginia vivian wanda wendy whitney wilma ximena yasmin yolanda yulia yumiko yuriko yvette
    yvonne zeynep zoe
    """
)

GIVEN = MALE | FEMALE
"""Either."""
