"""Which language a text is in."""

import pytest

from corpus.language import language_of


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The mayor said on Monday that the bridge would open in June.", "en"),
        ("市长周一表示，大桥将于六月通车。", "zh"),
        ("市长说：“The bridge is open.”他没有多说，记者也没有再问下去。", "zh"),
        ("The mayor of 上海 spoke, and the governor of 广东 was in the room with her.", "en"),
        ("市長は月曜日、橋は六月に開通すると述べた。", "ja"),
        ("시장은 월요일 다리가 6월에 열린다고 말했다.", "ko"),
        ("Мэр сообщил в понедельник, что мост откроется в июне.", "ru"),
        (
            "Der Bürgermeister sagte am Montag, dass die Brücke im Juni für den Verkehr öffne und nicht später.",
            "de",
        ),
        ("Le maire a dit que le pont est prêt pour les voitures et que les travaux sont finis dans la ville.", "fr"),
        ("El alcalde anunció de la mano de un grupo de vecinos, en la plaza, obras a cargo de un fondo nuevo.", "es"),
        ("Primarul a anunțat că un pod nou este gata și că nu mai sunt bani din fondul de la oraș.", "ro"),
        ("Kryetari tha se një urë e re është gati në qytet dhe se nuk ka më para për të.", "sq"),
        ("La sindaca ha detto che il ponte non è pronto e che i lavori sono in ritardo di un anno.", "it"),
        ("A prefeita disse que a ponte não está pronta e que um fundo de obras foi pago pela cidade em maio.", "pt"),
        ("Valdība teica, ka tas nav daudz un ka skolas arī bija par to, kas tika solīts no gada sākuma.", "lv"),
        ("Regjeringen sier at det ikke er nok, og at den vil ha mer til skolene etter jul. Det ble sagt av en.", "nb"),
        ("Hükümet bu paranın az olduğunu ve okullar için daha çok para olacağını, ama en son gün gibi dedi.", "tr"),
        ("မြို့တော်ဝန်က တံတားကို ဇွန်လမှာ ဖွင့်မယ်လို့ ပြောပါတယ်။", "my"),
        ("", "en"),
        ("123 …", "en"),
    ],
)
def test_a_text_tells_its_language(text: str, code: str) -> None:
    assert language_of(text) == code
