"""Which first names tell a person and, mostly, a gender: common given names of the English-language press."""

from corpus.wordlists import words

MALE = words(
    """
    aaron abdul abdullah abraham adam ahmed al alan albert alejandro alexander alfred ali allan allen alvin amir
    anders andre andrei andres andrew andy angel angelo ansel anthony antonin antonio ari arnold arthur ashton
    asif barack barry bart bashar ben benjamin benny bernard bernie bill billy bob bobby boris brad bradley
    brandon brendan brent bret brett brian bruce bruno bryan byron caleb calvin carl carlos carlton cesar chad
    charles charlie chester chris christian christopher chuck clarence clark claude clay cliff clint clinton clyde
    cody colin connor corey cory craig curt curtis dale damon dan daniel danny darrell darren darryl dave david
    dean denis dennis denny derek derrick devin diego dick dinesh dmitri dominic don donald donovan doug douglas
    drew duncan dustin dwayne dwight earl eddie edgar eduardo edward edwin eli elijah elliot elliott elon emilio
    emmanuel enrique eric erik ernest ernie esteban ethan eugene evan farid felipe felix fernando fidel floyd
    francis francisco francois frank franklin fred freddie frederick gabriel garrett gary gavin gene geoff
    geoffrey george gerald gerard gilbert giovanni glen glenn gordon graham grant greg gregg gregory grover
    guillermo gus guy hal hamid hank hans harold harrison harry harvey hassan hector henry herb herbert herman
    hosni howard hugh hugo hussein ian ibrahim igor ike ismail isaac ivan jack jacob jaime jair jake jamal james
    jamie jared jason javier jay jeb jed jeff jefferson jeffrey jens jeremiah jeremy jerome jerry jesse jesus jim
    jimmy joachim joe joel johan john johnny jon jonah jonathan jorge jose joseph josh joshua juan juergen julian
    julio julius justin karl keith ken kenneth kent kevin kim kirk kurt kyle lamar lance larry lars lawrence lee
    len lenny leo leon leonard leroy leslie lester lewis lincoln lindsey lloyd logan lou louis lucas luis luke
    luther mahmoud malcolm manuel marc marcel marco marcus mario mark marshall martin marvin mathew matt matteo
    matthew maurice max maxim mehmet mel melvin michael michel miguel mike mikhail miles milton mitch mitchell
    mitt mohamed mohammad mohammed muhammad morgan morris moshe murray mustafa nathan nathaniel neal ned neil
    nelson newt nicholas nick nicolas nigel noah noel norman oliver omar orlando oscar otto owen pablo patrick
    paul pedro pete peter phil philip philippe phillip pierre rafael rahm ralph ramon rand randall randy raul ray
    raymond recep reggie reince rene rex ricardo richard rick rob robert roberto rod roderick rodney rodrigo roger
    roland ron ronald rory ross roy ruben rudolph rudy rupert russ russell ryan salman salvador sam samuel saul
    scott sean sergei sergey seth shaun shawn shinzo sidney silvio simon spencer stanley stefan stephen sterling
    steve steven stewart stuart tariq ted terence terrence terry theodore thomas tim timothy tobias todd tom tommy
    tony travis trent trevor trey troy tucker tyler ulrich vernon victor vijay viktor vince vincent vladimir
    volodymyr wade wallace walter warren wayne wendell wesley wilbur will willard william willie wolf xavier yahya
    yasser yuri yusuf zachary
    """
)

FEMALE = words(
    """
    abby abigail ada adele adriana agnes aisha alejandra alexandra alexis alice alicia alison allison alma alyssa
    amanda amber amelia amy ana anastasia andrea angela angelina angie anita ann anna anne annette annie antonia
    april arianna ariana ashley audrey ayesha barbara beatrice becky belinda bernadette bernice beth bethany betsy
    betty beverly bonnie brandi brenda brianna bridget brittany brooke caitlin camille candace candice carla carly
    carmen carol carole caroline carolyn carrie cassandra catherine cathy cecilia celeste charlene charlotte
    chelsea cheryl christa christiane christie christina christine cindy claire clara clarissa claudia colette
    colleen connie constance cora corinne cristina crystal cynthia daisy dana danielle daphne darlene dawn deborah
    debbie debra deirdre delia denise diana diane dianne dolores donna dora doris dorothy edith eileen elaine
    eleanor elena elisa elise elisabeth eliza elizabeth ella ellen elsa emily emma erica erika erin esther ethel
    eva eve evelyn faith fatima felicia fiona florence frances gabriella gabrielle gail geneva genevieve georgia
    geraldine gertrude gina ginger ginny giorgia gladys glenda gloria grace greta gretchen gwen haley hannah
    harriet hazel heather heidi helen helena helene hilary hillary holly hope huma ida imelda ines ingrid irene
    iris irma isabel isabella ivanka ivy jackie jacqueline jan jane janet janice janine jasmine jean jeanette
    jeanine jeanne jen jenna jennifer jenny jessica jill jo joan joann joanna joanne jocelyn jodi josephine joy
    joyce juanita judith judy julia julianne julie june kaitlyn karen karin karla kate katherine kathleen kathryn
    kathy katie katrina kay kayla kellie kelly kellyanne kendra kerry kimberly kirsten kirstjen kristen kristi
    kristin kristina krystal latoya laura lauren laurie leah lena leslie leticia lillian lily linda lindsay lisa
    liz liza lois lora lorena loretta lori lorraine louise lucia lucille lucy lydia lynn lynne mabel madeleine
    madeline maggie malia mandy marcia margaret maria marian marianne marie marilyn marina marine marion marissa
    marjorie marlene marsha martha mary maryann maureen maxine megan megyn meghan melania melanie melinda melissa
    mercedes meredith michele michelle mildred mindy miranda miriam molly mona monica muriel myra nadia nancy
    naomi natalia natalie natasha nikki nina nora norma olga olivia opal pam pamela pat patricia patty paula
    pauline peggy penelope penny phyllis priscilla rachel ramona rebecca regina renee rhonda rita roberta robin
    robyn rochelle rosa rosalind rose rosemary roxanne ruth sabrina sally samantha sandra sara sarah sasha selena
    shannon sharon sheila shelby shelley sheri sherry sheryl shirley silvia sonia sonja sophia sophie stacey stacy
    stella stephanie sue susan susanna susie suzanne sylvia tabitha tamara tami tammy tania tanya tara teresa
    terri thelma theresa tiffany tina tracy tricia trudy tulsi ursula valerie vanessa vera veronica vicki vicky
    victoria viola violet virginia vivian wanda wendy whitney wilma yolanda yulia yvette yvonne zoe
    """
)

GIVEN = MALE | FEMALE
"""Either."""
