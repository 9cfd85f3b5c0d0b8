"""What a Chinese page offers its readers, and what only reads like it."""

import pytest

from corpus.about.boilerplate import is_boilerplate
from corpus.lines import split_lines


@pytest.mark.parametrize(
    "line",
    [
        "更多好料！欢迎扫描左方二维码关注海潮新闻官方微信（haichao）",
        "24小时滚动播报最新的渔讯和视频，更多粉丝福利扫描二维码关注（haichao）",
        "安装海潮客户端第一时间接收最全面的渔讯→【下载地址】",
        "“潮水退了”评选火热进行中！【点击投票】选出你心目中的船长",
        "专注渔业报道，每日推送最新资讯。扫描下方二维码关注海潮汇官方微信(或微信中搜：haichao)。",
        "(本文来自海潮新闻，更多原创资讯请下载“海潮新闻”APP)",
        "（原题为《码头之争》）",
        "（原标题：第二座码头获批）",
        "本文原标题：《码头获批……》",
        "关键词 >> 码头,渡轮",
        "违法和不良信息举报电话：010-12345678",
        "举报邮箱：a@haichao.example",
        "转载请注明出处：海潮网",
        "- THE END -",
        "海潮新闻公众号",
        "海潮时报APP",
        "微信公众号",
        "发布时间：09-3022:46海港软媒公司",
        "发布日期：2031-03-06 责任编辑：林小舟",
        "您所在的位置： 首页 > 快讯 > 公司",
        "现在位置： 首页 >> 东区 >> 正文",
        "声明：海潮时报力求信息真实、准确，文章提及内容仅供参考，不构成实质性投资建议，据此操作风险自担。",
        "【免责声明】本文仅代表作者本人观点，与海潮网无关。海潮网对文中陈述保持中立，请读者仅作参考，并请自行承担全部责任。",
        "本文为政务等机构在海潮新闻上传并发布，仅代表该机构观点，不代表海潮新闻的观点或立场。",
        "本文为海潮号作者或机构在海潮新闻上传并发布，仅代表该作者或机构观点，不代表海潮新闻的观点或立场，海潮新闻仅提供信息发布平台。申请海潮号请用电脑访问http://a.example。",
        "感谢您的反馈，我们将会减少此类文章的推荐",
        "主办单位：海港大学纪检室 版权所有 地址：海港市新建南路56号",
        "版权所有 海港医院 Copyright © 2018 All rights reserved.",
        "已收藏!",
        "扫描二维码,向海潮吐槽",
        "Notice: The content above (including pictures if any) is uploaded by a user of Haichao.",
        "1、回复【渡轮】查看班次",
        "医院地址：海港市新建南路58号 急救电话：0731-88850000",
        "Powered By 海潮网 Version 3.0 © 2018-2020",
        "［有料会員限定］ この記事は会員限定です。",
        "THE END -",
    ],
)
def test_offers_notices_and_paths_of_a_page_are_not_the_articles_words(line: str) -> None:
    assert is_boilerplate(split_lines(line)[0])


@pytest.mark.parametrize(
    "line",
    [
        "渔业部门提醒市民扫描二维码登记时核对网址，以免受骗。",
        "他说，现在的位置是：港口以东二十海里。",
        "已有三百名船员留言表示支持。",
        "公司主办单位会议，讨论了码头的设计。",
        "委员会主席说：“扫码支付的普及改变了渔市。”",
        "这款客户端上线一个月，用户超过十万。",
        "声明称，公司将配合调查。",
        "感谢您的支持，市长对志愿者说，没有你们就没有这座码头。",
        "发布时间定在下周一，届时将公布细节。",
        "市民打开海港客户端就能查询渡轮时刻，方便了许多人。",
        "海港市已推出官方微信公众号",
        "他已留言，但没有收到答复。",
        "版权所有者要求停止使用照片。",
        "传真机早已退出办公室。",
        "当前位置对渔船来说十分危险，海事局说。",
        "船员的家庭地址：保密。",
        "地址变了，电话没变，他说。",
    ],
)
def test_a_sentence_that_has_such_words_is_the_articles(line: str) -> None:
    assert not is_boilerplate(split_lines(line)[0])
