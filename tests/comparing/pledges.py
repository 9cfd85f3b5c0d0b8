"""Statements on a harbour as outlets tell them."""

from store.utterances.listing import UtteranceAnswer

PLEDGE = "Our dredging crews will finish the western channel before the autumn storms arrive"
PLEDGE_RETOLD = "The western channel would be finished by dredging crews before autumn storms"
TOLLS = "Barge owners pay higher tolls at the lock because its pumps burn imported diesel"
GRAIN = "Grain exporters have asked for a second berth beside the old customs house"


def texts(utterance: UtteranceAnswer) -> set[str]:
    """The words of all who report it."""
    return {quote.text for quote in utterance.quotes}
