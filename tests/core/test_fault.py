from hemval.core.fault import dotted


def test_a_path_is_written_as_people_write_it():
    assert dotted(("capacity", 0, "share", 1, "from")) == "capacity[0].share[1].from"
