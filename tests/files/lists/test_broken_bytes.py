"""Whatever bytes a list holds, it is read or refused: nobody is met by a stack trace."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.files.lists.round_folders import CHOICE, CLIENT, faults, sentences_of, write_folder

from hemval.files.faulty import FaultyFile
from hemval.files.round_folder import read_round

SCRAPS = [b";", b'"', b"\n", b"\r", b"\0", "å".encode(), b"\xe5", b"=", b"'", b"|", b"\xff\xfe"]


@given(
    name=st.sampled_from(["clients", "choices"]),
    scraps=st.lists(
        st.tuples(st.integers(0, 200), st.sampled_from(SCRAPS), st.integers(0, 3)), max_size=5
    ),
)
@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_damaged_list_is_read_or_refused_and_no_client_is_lost(tmp_path, name, scraps):
    folder = write_folder(tmp_path, clients=[CLIENT, {"client": "b2"}], choices=[CHOICE])
    data = (folder / f"{name}.csv").read_bytes()
    for place, scrap, cut in scraps:
        data = data[:place] + scrap + data[place + cut :]
    (folder / f"{name}.csv").write_bytes(data)
    try:
        found = read_round(folder)
    except FaultyFile as refused:
        sentences_of(refused)
    else:
        faults(found)
        kept, lost = len(found.facts.clients), len(found.losses.clients)
        assert kept + lost == found.rows["clients"]
