"""Which words say that somebody never said what follows: 从未说过, 并没有承诺."""

_VERBS = "说道?|称|声称|宣称|表示|承诺|答应|保证|暗示|主张|提议"
_IN_WHAT_WAY = "(?:公开|明确|正式|对外|亲口|直接|当面|[对向跟和][^，。；：]{1,8}?)?"
NEVER = f"(?:从来?|并)?(?:没有?|未[曾有]?|不曾){_IN_WHAT_WAY}"
REFUSED = "(?<!不[得能可])不(?:会|能|便|愿意?|敢|肯|打算|准备)?"
"""Before a verb of saying: nobody says it; but 不得不承认."""
"""Before a verb of saying: nobody has said it."""
_OPEN_QUESTION = "是否|会否|能否|何时|为何|何以|如何|怎|多少|什么|谁|哪|几[时个]|会不会|能不能|有没有|要不要"
_NOTHING = (
    "[的了着完清服谎话错到出起透破死准太更啥]|明[确白]|具体|进一步|任何|[一半][句个声点]|[这那](?:样|么|句|些|番|种)"
    "|(?:意见|异议|反对|不满|歉|支持|欢迎|感谢|同意|赞同|满意|关注|立场|态度|需要|肯定|后悔)"
    f"|[^，。；：]{{0,14}}(?:{_OPEN_QUESTION})|[^，。；：]{{0,16}}[话语](?=[，。；])"
)
"""What behind such a verb is no statement that could be denied: 没有说明, 没有表示是否, 没有说过这样的话."""
NEVER_SAID = f"{NEVER}(?:{_VERBS})过?(?:(?=[：:]?\ue001|\\Z)|(?!{_NOTHING})(?=[^，。；：！？…\\n]{{4}}))"
"""Such a verb with its negation, before the statement that nobody made."""
