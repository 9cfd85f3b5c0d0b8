"""Which lines of a Chinese page caption a picture, are the page's own, or open its list of other stories?"""

from corpus.chinese.script import simplified
from corpus.lazy import lazy

_LONGEST = 450
_LABELLED = "\\s?[：:｜|丨/／]\\s?"
_CAPTION = lazy(
    "(?:图像|图片|封面|头图|题图|配图)(?:来源|加注文字|说明|注释|提供)(?:\\s?[，,]|" + _LABELLED + ").{1,400}"
    "|(?:图|图片|图源|摄影|供图|题图)" + _LABELLED + ".{1,60}"
    "|.{2,200}[。\\s]图[：:/／][^。，]{1,20}|图为.{4,200}|[▲△▼].{2,300}"
    "|[^。]{0,200}。?[（(][^（）()]{0,24}(?:[图摄]\\s?[：:/／]|摄影|摄(?=[）)])|资料照|资料图|档案照|档案图|翻摄|供图)[^（）()]{0,24}[）)]。?"
    "|.{2,300}?(?:(?:记者|通讯员|社发)\\s?[一-鿿]{2,4}\\s?|[。\\s][一-鿿]{2,4}\\s)摄"
    "|[^。]{2,80}\\s[一-鿿A-Za-z/]{2,12}\\s图"
    "|[^。]{2,80}[（(](?:路透|美联社|法新社|中央社|新华社发|视觉中国|Getty|AFP|Reuters)[^（）()]{0,16}[）)]"
)
_OF_A_PICTURE = lazy("[图圖摄攝▲△▼影封]|[资資]料照|[档檔]案照|路透|美[联聯]社|法新社|中央社|Getty|AFP|Reuters")
_POST = (
    "(?:(?:责任?|图片|视频|网络|值班)?编辑|责编|编审|审核|审校|校对|监制|值班编委|版面编辑|统筹|运营|排版|设计|制图|视频|来源|稿源|题图|"
    "出品)"
)
_RIGHTS = "(?:转载|复制|公开播送|引用|摘编|镜像|使用)"
_ASKS = "(?:欢迎|敬请|请|快来|扫码|扫描|扫一扫|长按|识别|立即|马上|点击|关注|订阅|下载|打开|加入|不用抽)"
_FURNITURE = lazy(
    f"[（(【\\[]{{0,2}}{_POST}{_LABELLED}[^。]{{1,60}}"
    "|(?:[大中小]|放大|缩小)字[号体]|字[号体](?:大小)?[：:]?[大中小特号A+\\s-]{0,20}"
    "|(?:点击)?(?:阅读|查看)?[上下]一[篇则](?:新闻|文章)?(?:[：:].{0,80})?"
    "|请?(?:继续往下阅读|往下滑动?看|向下滑动).{0,12}"
    "|点[我击].{0,12}(?:下载|看更多|阅读|查看|了解).{0,30}"
    f"|(?=.{{0,160}}(?:不得|禁止|请勿|严禁|谢绝|注明|必究))(?:[^。，]{{2,12}}，)?(?:本(?:网站?|站|报|文|刊|台|作品)|版权|未经|非经|凡).{{0,160}}?{_RIGHTS}.{{0,80}}"
    "|.{0,16}(?:版权|免责|特别|法律|郑重)声明[：:].{0,400}|.{0,10}[报爆]料(?:热线|电话|邮箱|平台)?[：:].{0,60}"
    "|(?:以上|本文|文章|此文)(?:内容|观点)?[^。]{0,6}代表[^。]{0,30}(?:观点|立场).{0,60}"
    f"|{_ASKS}[^。]{{0,24}}(?:公众号|微信|APP|App|客户端|频道|账号|二维码|专页|粉丝团|关注|订阅)[^。]{{0,30}}"
    "|本文(?:来自|转自|转载自|原载于?|首发于?)[^。]{2,120}[。]?|原标题[：:].{1,100}"
    "|举报[/／]?反馈|查看更多|更多精彩[^。]{0,20}|返回[^。]{0,8}首页|我要?留言|写留言"
    "|[【\\[]?(?:即时|最新|国际|国内|社会|体育|娱乐|本地|两岸|港闻)新闻[】\\]]?"
    "|《\\s?.{2,12}\\s?》\\s?[（(][^（）()]{0,30}版\\s?[）)]"
)
_OPENS = frozenset(
    "（(【[《大中小放缩縮字点點阅閱查上下请請继繼往向本版未非凡以文此原举舉更返我写寫即最国國社体體娱娛港两兩欢歡敬快扫掃长長识識立马馬打"
    "关關订訂加不责責编編审審校监監值统統运運排设設制視视来來稿题題出图圖网網"
)
"""Characters that such lines open with: all that is asked of most lines."""
_STATED = lazy("声明|聲明|[报報爆]料|[转轉][载載]")
_EARLY = 24
_OTHERS_FOLLOW = lazy(
    "(?:相关|更多|其他|热门|最新|推荐|精选|延伸|扩展|猜你)(?:新闻|文章|报道|报导|阅读|推荐|内容|喜欢|话题|看点|视频)"
    "|你?可能[也还]?(?:想看|感兴趣|喜欢).{0,6}|编辑(?:推荐|精选|之选)|阅读下一篇|看更多(?:新闻|文章)?|大家都在看|热门点击"
)
_ENDS = "：:　 》>"


def is_chinese_caption(line: str) -> bool:
    """Whether a whole line captions or credits a picture."""
    if len(line) > _LONGEST or not _OF_A_PICTURE.search(line):
        return False
    return bool(_CAPTION.fullmatch(simplified(line).strip()))


def is_chinese_furniture(line: str) -> bool:
    """Whether a whole line is the page's own: a button, an invitation, a notice of rights, who edited it."""
    if len(line) > _LONGEST or not (line[:1] in _OPENS or _STATED.search(line, 0, _EARLY)):
        return False
    return bool(_FURNITURE.fullmatch(simplified(line).strip()))


def opens_other_stories(line: str) -> bool:
    """Whether a line of its own stands over a list of other stories: 延伸閱讀："""
    return len(line) < 24 and bool(_OTHERS_FOLLOW.fullmatch(simplified(line).strip(_ENDS)))
