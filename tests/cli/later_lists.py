"""Later lists of a round, with a change in them."""

import csv


def rows(path):
    """The rows of a list, by their headings."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def later_list(folder, name, rename=lambda row: row):
    """The folder's own list as it is later: each row as `rename` has it, or none."""
    source = rows(folder / f"{name}.csv")
    changed = [row for row in map(rename, [dict(row) for row in source]) if row is not None]
    path = folder.with_name(f"later-{name}.csv")
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(source[0]), delimiter=";")
        writer.writeheader()
        writer.writerows(changed)
    return path


def setting(id_, **cells):
    """Set cells of one client's row."""
    named = {name.replace("_", " "): cell for name, cell in cells.items()}
    return lambda row: row | named if row["Brukar-id"] == id_ else row
