"""Which currency a Chinese word or sign beside a number means, as its ISO code."""

_WORTH = {
    "USD": "美元 美金",
    "HKD": "港元 港币",
    "EUR": "欧元",
    "GBP": "英镑",
    "JPY": "日元",
    "MYR": "令吉 马币",
    "IDR": "印尼盾",
    "SGD": "坡元 新加坡元 新元",
    "NZD": "纽元 新西兰元",
    "ZAR": "兰特",
    "BRL": "雷亚尔",
    "TRY": "里拉",
    "AED": "迪拉姆",
    "SEK": "瑞典克朗",
    "NOK": "挪威克朗",
    "DKK": "丹麦克朗",
    "PLN": "兹罗提",
    "KRW": "韩元",
    "RUB": "卢布",
    "INR": "卢比",
    "CAD": "加元",
    "AUD": "澳元 澳币",
    "TWD": "新台币 台币 元新台币",
    "CHF": "瑞士法郎 瑞郎",
    "THB": "泰铢",
    "VND": "越南盾",
    "MOP": "澳门元 澳门币",
    "CNY": "人民币 元人民币 元 块钱",
}
CURRENCIES = {word: code for code, every in _WORTH.items() for word in every.split()}
SIGNS = {
    "US$": "USD", "HK$": "HKD", "NT$": "TWD", "$": "USD", "¥": "CNY", "€": "EUR", "£": "GBP", "人民币": "CNY",
    "RMB": "CNY", "新台币": "TWD", "台币": "TWD", "港币": "HKD", "A$": "AUD",
}  # fmt: skip
