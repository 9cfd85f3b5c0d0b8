"""What money is called and how it is written, with ISO 4217 codes, and which countries decide between several."""

from collections.abc import Iterator

from corpus.wordlists import words


def _rows(block: str) -> Iterator[tuple[str, str]]:
    """The entries of a block that stand as `key: value`, a `|` or a line's end behind each."""
    for row in block.replace("\n", "|").split("|"):
        if row.strip():
            key, value = row.split(":")
            yield key.strip(), value.strip()


ORIGINS: dict[str, tuple[str, ...]] = {
    code: tuple(origins.split(", "))
    for code, origins in _rows("""
    USD: US, U.S., American, United States | AUD: Australian, Aussie, Australia, Sydney, Melbourne, Brisbane
    CAD: Canadian, Canada, Toronto, Ottawa, Montreal
    HKD: HK, Hong Kong | NZD: New Zealand, Kiwi, Auckland | SGD: Singapore, Singaporean | JMD: Jamaican, Jamaica
    TWD: New Taiwan, Taiwanese, Taiwan | TTD: Trinidad, Trinidadian | BBD: Barbadian, Barbados | FJD: Fijian, Fiji
    NAD: Namibian, Namibia | ZWL: Zimbabwean, Zimbabwe | EUR: European | CNY: Chinese, RMB, China
    JPY: Japanese, Japan | GBP: British, UK, Britain, England, London | EGP: Egyptian, Egypt, Cairo
    LBP: Lebanese, Lebanon, Beirut | SYP: Syrian, Syria, Damascus | SDG: Sudanese, Sudan, Khartoum
    CHF: Swiss, Switzerland, Zurich, Geneva | XOF: CFA, West African, Senegal, Ivory Coast, Abidjan, Mali, Dakar, Niger
    XAF: Central African, Cameroon, Gabon, Chad | RWF: Rwandan, Rwanda, Kigali | CDF: Congolese, Congo, Kinshasa
    SEK: Swedish, Sweden, Stockholm | NOK: Norwegian, Norway, Oslo | DKK: Danish, Denmark, Copenhagen
    ISK: Icelandic, Iceland, Reykjavik | CZK: Czech, Prague | PLN: Polish, Poland, Warsaw
    HUF: Hungarian, Hungary, Budapest | RON: Romanian, Romania, Bucharest | MDL: Moldovan, Moldova, Chisinau
    BGN: Bulgarian, Bulgaria, Sofia | RSD: Serbian, Serbia, Belgrade | MKD: Macedonian, Macedonia, Skopje
    ALL: Albanian, Albania, Tirana | INR: Indian, India, Delhi, Mumbai | PKR: Pakistani, Pakistan, Islamabad, Karachi
    LKR: Sri Lankan, Sri Lanka, Colombo | NPR: Nepali, Nepalese, Nepal, Kathmandu | MUR: Mauritian, Mauritius
    BDT: Bangladeshi, Bangladesh, Dhaka | KRW: South Korean, Korean, South Korea, Seoul, Korea
    KPW: North Korean, Pyongyang | RUB: Russian, Russia, Moscow | BYN: Belarusian, Belarus, Minsk
    UAH: Ukrainian, Ukraine, Kyiv | TRY: Turkish, Turkey, Türkiye, Ankara, Istanbul | ILS: Israeli, Israel
    ZAR: South African, South Africa, Johannesburg, Cape Town, Pretoria | NGN: Nigerian, Nigeria, Abuja, Lagos
    GHS: Ghanaian, Ghana, Accra | KES: Kenyan, Kenya, Nairobi | UGX: Ugandan, Uganda, Kampala
    TZS: Tanzanian, Tanzania, Dar es Salaam | SOS: Somali, Somalia, Mogadishu | ETB: Ethiopian, Ethiopia, Addis
    ZMW: Zambian, Zambia, Lusaka | MWK: Malawian, Malawi, Lilongwe | MZN: Mozambican, Mozambique, Maputo
    AOA: Angolan, Angola, Luanda | BWP: Botswana, Gaborone | BRL: Brazilian, Brazil, Brasília, Brasilia
    MXN: Mexican, Mexico | PHP: Philippine, Filipino, Philippines, Manila | ARS: Argentine, Argentinian, Argentina
    CLP: Chilean, Chile, Santiago | COP: Colombian, Colombia, Bogotá, Bogota | UYU: Uruguayan, Uruguay, Montevideo
    DOP: Dominican | CUP: Cuban, Cuba, Havana | PEN: Peruvian, Peru, Lima | BOB: Bolivian, Bolivia
    VES: Venezuelan, Venezuela, Caracas | PYG: Paraguayan, Paraguay | GTQ: Guatemalan, Guatemala
    HNL: Honduran, Honduras | CRC: Costa Rican, Costa Rica | THB: Thai, Thailand, Bangkok
    MYR: Malaysian, Malaysia, Kuala Lumpur | IDR: Indonesian, Indonesia, Jakarta | VND: Vietnamese, Vietnam, Hanoi
    KHR: Cambodian, Cambodia | LAK: Lao, Laos | MMK: Myanmar, Burmese, Burma | MNT: Mongolian, Mongolia
    PGK: Papua New Guinea, Papua | MOP: Macau, Macanese | KZT: Kazakh, Kazakhstan, Astana
    UZS: Uzbek, Uzbekistan, Tashkent | KGS: Kyrgyz, Kyrgyzstan, Bishkek | GEL: Georgian, Tbilisi
    AMD: Armenian, Armenia, Yerevan | AZN: Azerbaijani, Azeri, Azerbaijan, Baku | AFN: Afghan, Afghanistan, Kabul
    AED: UAE, Emirati, Emirates, Dubai, Abu Dhabi | MAD: Moroccan, Morocco, Rabat, Casablanca
    SAR: Saudi, Riyadh | QAR: Qatari, Qatar, Doha | OMR: Omani, Oman, Muscat | YER: Yemeni, Yemen, Sanaa
    IRR: Iranian, Iran, Tehran | IQD: Iraqi, Iraq, Baghdad | JOD: Jordanian, Jordan, Amman
    KWD: Kuwaiti, Kuwait | BHD: Bahraini, Bahrain, Manama | TND: Tunisian, Tunisia, Tunis
    DZD: Algerian, Algeria, Algiers | LYD: Libyan, Libya, Tripoli
    """)
}
"""What may stand before the word of each currency ("Swedish kronor"), and what in an article speaks for it."""

CURRENCY_WORDS: dict[str, tuple[str, ...]] = {
    word: tuple(codes.split())
    for names, codes in _rows("""
    dollar dollars: USD AUD CAD HKD NZD SGD JMD TWD TTD BBD FJD NAD ZWL | bucks: USD | euro euros: EUR
    pound pounds: GBP EGP LBP SYP SDG | sterling: GBP | quid: GBP
    yuan renminbi rmb: CNY | yen: JPY | won: KRW KPW | franc francs: CHF XOF XAF RWF CDF
    krone kroner krones: - NOK DKK | krona kronor: SEK ISK | kronas kronur: ISK | koruna korunas: CZK
    crown crowns: - CZK SEK NOK DKK | zloty zlotys zlotych złoty złotych złotys: PLN | forint forints: HUF
    leu lei: RON MDL | lev leva: BGN
    dinar dinars: - IQD KWD JOD RSD BHD TND DZD LYD | denar denars: MKD | lek leke: ALL
    rupee rupees: INR PKR LKR NPR MUR | taka: BDT | ruble rubles rouble roubles: RUB BYN
    hryvnia hryvnias hryvnya: UAH | lira liras: TRY LBP SYP | shekel shekels: ILS | rand: ZAR | naira: NGN
    cedi cedis: GHS | shilling shillings: - KES UGX TZS SOS | birr: ETB | kwacha: ZMW MWK | metical meticais: MZN
    kwanza kwanzas: AOA | pula: BWP | real reais reals: BRL | peso pesos: - MXN PHP ARS CLP COP UYU DOP CUP
    sol soles: PEN | boliviano bolivianos: BOB | bolivar bolivars bolívares bolivares: VES
    guarani guaranis guaraníes: PYG | quetzal quetzals quetzales: GTQ | lempira lempiras: HNL
    colon colones: CRC | baht: THB | ringgit: MYR | rupiah rupiahs: IDR | dong: VND | riel riels: KHR | kip: LAK
    kyat kyats: MMK | tugrik tugriks: MNT | kina: PGK | pataca patacas: MOP | tenge: KZT | sum soum: UZS
    som soms: KGS | lari: GEL | dram drams: AMD | manat manats: AZN | afghani afghanis: AFN
    dirham dirhams: AED MAD | riyal riyals: SAR QAR OMR YER | rial rials: IRR OMR YER QAR
    """)
    for word in names.split()
}
"""All that a word of money may mean; first what it means where nothing else is said, `-` where that is nothing."""
SIGNS: dict[str, str] = {
    "$": "USD", "US$": "USD", "HK$": "HKD", "NT$": "TWD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD",
    "$US": "USD", "$A": "AUD", "$AU": "AUD", "$C": "CAD", "$CA": "CAD", "$NZ": "NZD", "$HK": "HKD", "$S": "SGD",
    "S$": "SGD", "NZ$": "NZD", "R$": "BRL", "MX$": "MXN", "J$": "JMD", "TT$": "TTD", "FJ$": "FJD", "N$": "NAD",
    "€": "EUR", "£": "GBP", "¥": "JPY", "CN¥": "CNY", "₹": "INR", "₩": "KRW", "₽": "RUB",
    "₺": "TRY", "₪": "ILS", "₴": "UAH", "₦": "NGN", "₫": "VND", "฿": "THB", "₱": "PHP", "₵": "GHS", "GH₵": "GHS",
    "GH¢": "GHS", "₸": "KZT", "₾": "GEL", "₼": "AZN", "₡": "CRC", "₲": "PYG", "৳": "BDT", "₭": "LAK",
    "₮": "MNT", "RM": "MYR", "Rp": "IDR", "Rmb": "CNY", "Tk": "BDT", "KSh": "KES", "Ksh": "KES", "USh": "UGX",
    "Ush": "UGX", "TSh": "TZS", "Tsh": "TZS", "SFr": "CHF", "Sfr": "CHF",
    "SKr": "SEK", "Skr": "SEK", "NKr": "NOK", "Nkr": "NOK", "DKr": "DKK",
    "Dkr": "DKK", "E£": "EGP", "Dh": "AED", "Dhs": "AED", "SR": "SAR", "Bs": "VES",
}  # fmt: skip
LOCAL_SIGNS: dict[str, tuple[str, ...]] = {
    sign: tuple(codes.split())
    for sign, codes in _rows("""
    R: - ZAR | N: - NGN | K: - ZMW PGK | P: - PHP BWP | W: - KRW | B: - THB | Sh: - KES UGX TZS SOS | S/: - PEN
    kr: - NOK DKK SEK ISK | Kr: - NOK DKK SEK ISK | Rs: INR PKR LKR NPR MUR | ₨: PKR INR LKR NPR MUR
    """)
}
"""Signs that several countries share or that are a letter only, as with the words."""
LATE_SIGNS: dict[str, str] = {
    "€": "EUR", "zł": "PLN", "Kč": "CZK", "₽": "RUB", "₴": "UAH", "₸": "KZT", "₫": "VND", "₪": "ILS", "₺": "TRY",
}  # fmt: skip
"""What stands behind a number."""
COMMON_CODES = words(
    """
    USD EUR GBP JPY CNY RMB HKD CAD AUD NZD SGD TWD CHF INR KRW RUB SEK NOK DKK PLN ZAR BRL MXN IDR SAR AED ILS UAH NGN
    VND THB MYR
    """
)
"""Codes that are money whatever number stands beside them; others spell too much else ("PHP 8", "COP 28")."""
CODES: dict[str, str] = {c: c for c in ORIGINS if c not in ("ALL", "CUP", "SOS", "AMD")} | {"RMB": "CNY"}
