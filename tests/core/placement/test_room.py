"""The tree of caps over providers and areas."""

from hypothesis import given
from hypothesis import strategies as st

from hemval.core.claims.claims import Room
from hemval.core.claims.room import build_tree
from hemval.core.system.capacity import Holder
from hemval.core.system.values import ProviderGroup

MUNICIPAL, PRIVATE = ProviderGroup.MUNICIPAL, ProviderGroup.PRIVATE
GROUPS = {"own": MUNICIPAL, "aster": PRIVATE, "birch": PRIVATE}
CELLS = {"own": {"north", "south"}, "aster": {"north"}, "birch": {"north", "south"}}


def cap(amount, **holder):
    return Room(holder=Holder(**holder), amount=amount)


def tree(*caps, cells=CELLS, groups=GROUPS):
    return build_tree(cells, groups, caps)


def shape(found):
    return {node.id: (node.parent, node.capacity) for node in found.nodes}


def test_without_caps_each_provider_is_one_leaf():
    assert shape(tree()) == dict.fromkeys(("own", "aster", "birch"), (None, None))


def test_a_providers_own_cap_is_its_leafs():
    assert shape(tree(cap(5, provider="aster")))["aster"] == (None, 5)


def test_a_groups_cap_stands_above_its_providers():
    found = shape(tree(cap(9, group=PRIVATE), cap(5, provider="aster")))
    assert found["private"] == (None, 9)
    assert found["aster"] == ("private", 5)
    assert found["birch"] == ("private", None)


def test_a_groups_cap_over_one_provider_is_that_providers_and_the_least_holds():
    found = tree(cap(9, group=MUNICIPAL), cap(12, provider="own"))
    assert shape(found)["own"] == (None, 9)
    assert [room.holder for room in found.rooms] == [Holder(group=MUNICIPAL)]


def test_a_cap_in_one_area_makes_a_leaf_for_each_area():
    # birch performs in north and south, so its cap in north parts it; aster only in north, so that
    # its cap there is a cap of all it has.
    found = tree(cap(3, provider="birch", area="north"), cap(4, provider="aster", area="north"))
    assert shape(found)["birch@north"] == (None, 3)
    assert shape(found)["birch@south"] == (None, None)
    assert shape(found)["aster"] == (None, 4)
    assert found.leaf("birch", "south") == "birch@south"
    assert found.leaf("aster", "north") == "aster"
    assert found.leaf("birch", "west") is None


def test_a_total_stands_above_a_providers_areas():
    found = shape(tree(cap(3, provider="birch", area="north"), cap(7, provider="birch")))
    assert found["birch@"] == (None, 7)
    assert found["birch@north"] == ("birch@", 3)
    assert found["birch@south"] == ("birch@", None)


def test_three_levels_nest():
    found = shape(
        tree(
            cap(30, area="north"),
            cap(20, group=PRIVATE, area="north"),
            cap(5, provider="aster"),
        )
    )
    assert found["@north"] == (None, 30)
    assert found["private@north"] == ("@north", 20)
    assert found["aster"] == ("private@north", 5)
    assert found["own@north"] == ("@north", None)
    assert found["own@south"] == (None, None)


def test_caps_that_share_some_providers_cross():
    # private holds aster, birch@north and birch@south; north holds own@north, aster, birch@north.
    found = tree(cap(9, group=PRIVATE), cap(9, area="north"))
    ((one, other),) = found.crossing
    assert {one.holder, other.holder} == {Holder(group=PRIVATE), Holder(area="north")}


def test_a_cap_of_nobody_is_nothing():
    assert tree(cap(1, provider="gone"), cap(1, group=ProviderGroup.NONPROFIT)) == tree()


def test_no_two_nodes_have_one_name():
    cells = {"private": {"north"}, "b": {"north", "south"}, "b@north": {"north"}}
    found = tree(
        cap(1, group=PRIVATE),
        cap(1, provider="b", area="north"),
        cells=cells,
        groups=dict.fromkeys(cells, PRIVATE),
    )
    ids = [node.id for node in found.nodes]
    assert len(ids) == len(set(ids)) == 5
    assert found.providers["private"] == "private"
    assert {found.providers[leaf] for leaf in found.providers} == set(cells)


HOLDERS = st.builds(
    lambda who, area: {"area": area} | who,
    st.sampled_from(
        [{"provider": "own"}, {"provider": "aster"}, {"provider": "birch"}, {"group": PRIVATE},
         {"group": MUNICIPAL}, {}]
    ),
    st.sampled_from([None, "north", "south"]),
).filter(lambda holder: any(holder.values()))  # fmt: skip


@given(st.lists(st.tuples(HOLDERS, st.integers(0, 9)), max_size=6))
def test_every_cap_holds_for_just_the_leaves_it_is_about_or_crosses(caps):
    rooms = [cap(amount, **holder) for holder, amount in caps]
    found = tree(*rooms)
    if found.crossing:
        return
    parents = {node.id: node.parent for node in found.nodes}
    capacity = {node.id: node.capacity for node in found.nodes}
    for provider, areas in CELLS.items():
        for area in areas:
            # What bounds a cell in the tree, node by node upward, is what bounds it in the list.
            node = found.leaf(provider, area)
            bounds = set()
            while node is not None:
                bounds.add(capacity[node])
                node = parents[node]
            about = [
                room
                for room in rooms
                if room.holder.provider in (None, provider)
                and room.holder.group in (None, GROUPS[provider])
                and room.holder.area in (None, area)
            ]
            assert min(bounds - {None}, default=None) == min(
                (room.amount for room in about), default=None
            )
