"""Values that were published, as they were."""

from hemval.core.lottery.public_value import (
    DrandRound,
    PublishedNumbers,
    Rfc3797,
)

# Round 1 of drand's chain `default`, as published by the League of Entropy
# (api.drand.sh/8990e7a9…/public/1), and quoted in the tests of drand's own clients.
FIRST_ROUND = DrandRound(
    chain="8990e7a9aaed2ffed73dbd7092123d6f289930540d7651336225dc172e51b2ce",
    round=1,
    signature="8d61d9100567de44682506aea1a7a6fa6e5491cd27a0a0ed349ef6910ac5ac20"
    "ff7bc3e09d7c046566c9f7f3c6f3b10104990e7cb424998203d8f7de586fb7fa"
    "5f60045417a432684f85093b06ca91c769f0e7ca19268375e659c2a2352b4655",
    randomness="101297f1ca7dc44ef6088d94ad5fb7ba03455dc33d53ddb412bbc4564ed986ec",
)
# RFC 3797, section 6: the sources of the worked example and its key string.
OF_THE_RFC = Rfc3797(
    sources=(
        PublishedNumbers(name="Alphaland State Lottery", numbers=("9319",)),
        PublishedNumbers(name="Hialeia winning horses", numbers=("2", "5", "12", "8", "10")),
        PublishedNumbers(name="Betastani", numbers=("9", "18", "26", "34", "41", "45")),
    )
)
