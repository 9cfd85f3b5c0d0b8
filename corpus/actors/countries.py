"""Which names mean a country: its own, its people's adjective, its capital where that stands for the government."""

from functools import cache

# name | other names, comma between | adjectives | capital. Only what the press of the day writes.
_TABLE = """
Afghanistan||Afghan|Kabul
Albania||Albanian|Tirana
Algeria||Algerian|Algiers
Angola||Angolan|Luanda
Argentina||Argentine,Argentinian|Buenos Aires
Armenia||Armenian|Yerevan
Australia||Australian|Canberra
Austria||Austrian|Vienna
Azerbaijan||Azerbaijani,Azeri|Baku
Bahamas||Bahamian|
Bahrain||Bahraini|Manama
Bangladesh||Bangladeshi|Dhaka
Barbados||Barbadian|
Belarus||Belarusian|Minsk
Belgium||Belgian|
Belize||Belizean|
Benin||Beninese|
Bhutan||Bhutanese|Thimphu
Bolivia||Bolivian|La Paz
Bosnia|Bosnia and Herzegovina|Bosnian|Sarajevo
Botswana||Botswanan|Gaborone
Brazil||Brazilian|Brasilia,Brasília
Brunei||Bruneian|
Bulgaria||Bulgarian|Sofia
Burkina Faso||Burkinabe,Burkinabé|Ouagadougou
Burundi||Burundian|
Cambodia||Cambodian|Phnom Penh
Cameroon||Cameroonian|
Canada||Canadian|Ottawa
Cape Verde|Cabo Verde|Cape Verdean|
Central African Republic|CAR|Central African|Bangui
Chad||Chadian|N'Djamena,N’Djamena
Chile||Chilean|
China|People's Republic of China,PRC|Chinese|Beijing
Colombia||Colombian|Bogota,Bogotá
Congo|Democratic Republic of Congo,DR Congo|Congolese|Kinshasa
Costa Rica||Costa Rican|
Croatia||Croatian|Zagreb
Cuba||Cuban|Havana
Cyprus||Cypriot|Nicosia
Czech Republic|Czechia|Czech|Prague
Denmark||Danish|Copenhagen
Djibouti||Djiboutian|
Dominican Republic||Dominican|
Ecuador||Ecuadorian|Quito
Egypt||Egyptian|Cairo
El Salvador||Salvadoran|
Equatorial Guinea|||Malabo
Eritrea||Eritrean|Asmara
Estonia||Estonian|Tallinn
Eswatini|Swaziland||
Ethiopia||Ethiopian|Addis Ababa
Fiji||Fijian|Suva
Finland||Finnish|Helsinki
France||French|Paris
Gabon||Gabonese|Libreville
Gambia||Gambian|Banjul
Germany||German|Berlin
Ghana||Ghanaian|Accra
Greece||Greek|Athens
Guatemala||Guatemalan|
Guinea||Guinean|
Guinea-Bissau|||
Guyana||Guyanese|
Haiti||Haitian|Port-au-Prince
Honduras||Honduran|Tegucigalpa
Hong Kong|||
Hungary||Hungarian|Budapest
Iceland||Icelandic|Reykjavik
India||Indian|New Delhi,Delhi
Indonesia||Indonesian|Jakarta
Iran|Islamic Republic of Iran|Iranian|Tehran
Iraq||Iraqi|Baghdad
Ireland||Irish|Dublin
Israel||Israeli|
Italy||Italian|Rome
Ivory Coast|Côte d'Ivoire|Ivorian|
Jamaica||Jamaican|
Japan||Japanese|Tokyo
Jordan||Jordanian|Amman
Kazakhstan||Kazakh|Astana
Kenya||Kenyan|Nairobi
Kiribati|||
Kosovo||Kosovar|Pristina
Kuwait||Kuwaiti|
Kyrgyzstan||Kyrgyz|Bishkek
Laos||Laotian|Vientiane
Latvia||Latvian|Riga
Lebanon||Lebanese|Beirut
Lesotho|||Maseru
Liberia||Liberian|
Libya||Libyan|Tripoli
Liechtenstein|||
Lithuania||Lithuanian|Vilnius
Luxembourg|||
Madagascar||Malagasy|Antananarivo
Malawi||Malawian|Lilongwe
Malaysia||Malaysian|Kuala Lumpur,Putrajaya
Maldives||Maldivian|
Mali||Malian|Bamako
Malta||Maltese|Valletta
Marshall Islands|||
Mauritania||Mauritanian|Nouakchott
Mauritius||Mauritian|
Mexico||Mexican|Mexico City
Moldova||Moldovan|Chisinau
Monaco|||
Mongolia||Mongolian|Ulaanbaatar
Montenegro||Montenegrin|
Morocco||Moroccan|Rabat
Mozambique||Mozambican|Maputo
Myanmar|Burma|Burmese|Naypyidaw
Namibia||Namibian|
Nauru|||
Nepal||Nepalese,Nepali|Kathmandu
Netherlands|Holland|Dutch|The Hague,Hague
New Zealand|||Wellington
Nicaragua||Nicaraguan|Managua
Niger||Nigerien|Niamey
Nigeria||Nigerian|Abuja
North Korea|DPRK,N Korea,N. Korea,NKorea|North Korean|Pyongyang
North Macedonia|Macedonia|Macedonian|Skopje
Norway||Norwegian|Oslo
Oman||Omani|Muscat
Pakistan||Pakistani|Islamabad
Palau||Palauan|
Palestine|Palestinian Authority|Palestinian|Ramallah
Panama||Panamanian|
Papua New Guinea||Papua New Guinean|Port Moresby
Paraguay||Paraguayan|
Peru||Peruvian|Lima
Philippines||Philippine,Filipino|Manila
Poland||Polish|Warsaw
Portugal||Portuguese|Lisbon
Qatar||Qatari|Doha
Romania||Romanian|Bucharest
Russia|Russian Federation|Russian|Moscow
Rwanda||Rwandan|Kigali
Samoa||Samoan|Apia
San Marino|||
Saudi Arabia||Saudi,Saudi Arabian|Riyadh
Senegal||Senegalese|Dakar
Serbia||Serbian|Belgrade
Seychelles|||
Sierra Leone||Sierra Leonean|Freetown
Singapore||Singaporean|
Slovakia||Slovak|Bratislava
Slovenia||Slovenian|Ljubljana
Solomon Islands||Solomon Islander|Honiara
Somalia||Somali|Mogadishu
South Africa||South African|Pretoria
South Korea|Republic of Korea,S Korea,S. Korea,SKorea|South Korean|Seoul
South Sudan|||Juba
Soviet Union|USSR|Soviet|
Spain||Spanish|Madrid
Sri Lanka||Sri Lankan|Colombo
Sudan||Sudanese|Khartoum
Suriname||Surinamese|Paramaribo
Sweden||Swedish|Stockholm
Switzerland||Swiss|Bern
Syria||Syrian|Damascus
Taiwan||Taiwanese|Taipei
Tajikistan||Tajik|Dushanbe
Tanzania||Tanzanian|Dodoma
Thailand||Thai|Bangkok
Timor-Leste|East Timor|Timorese|
Togo||Togolese|
Tonga||Tongan|
Trinidad and Tobago|Trinidad|Trinidadian|
Tunisia||Tunisian|Tunis
Turkey|Türkiye,Turkiye|Turkish|Ankara
Turkmenistan||Turkmen|Ashgabat
Tuvalu|||
Uganda||Ugandan|Kampala
Ukraine||Ukrainian|Kyiv,Kiev
United Arab Emirates|UAE,U.A.E.|Emirati|Abu Dhabi
United Kingdom|UK,U.K.,Britain,Great Britain|British,UK,U.K.|London
United States|US,U.S.,USA,U.S.A.,United States of America,America|US,U.S.,American|Washington,Washington D.C.
Uruguay||Uruguayan|Montevideo
Uzbekistan||Uzbek|Tashkent
Vanuatu|||
Vatican|Holy See||
Venezuela||Venezuelan|Caracas
Vietnam||Vietnamese|Hanoi
Yemen||Yemeni|Sanaa,Sana'a
Zambia||Zambian|Lusaka
Zimbabwe||Zimbabwean|Harare
"""


@cache
def country_names() -> dict[str, str]:
    """Country by each of its names."""
    return {name: row[0] for row in _rows() for name in (row[0], *row[1].split(",")) if name}


@cache
def adjectives() -> dict[str, str]:
    """Country by the adjective of its people ("Chinese")."""
    return {word: row[0] for row in _rows() for word in row[2].split(",") if word}


@cache
def capitals() -> dict[str, str]:
    """Country by its capital, which names it only where it acts ("Beijing refused", not "in Beijing")."""
    return {city: row[0] for row in _rows() for city in row[3].split(",") if city}


def _rows() -> list[list[str]]:
    return [line.split("|") for line in _TABLE.strip().splitlines()]
