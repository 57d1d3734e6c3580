"""Held-out scores as a table beside the recipe."""

import numpy as np

from inspector.recipes.store import HELD_OUT, RecipeStore, write_held_out
from tests.sample_recipes import sample_recipe

SCORES = [("a, b.png", 0.1 + 0.2), ("Größe.png", 1e-12), ("shift 1.png", 3.0), ("shift 1.png", 4.0)]


def test_scores_come_back_bit_for_bit_in_order_also_where_pictures_share_a_name(tmp_path):
    store = RecipeStore(tmp_path)
    with store.new_version("bottle") as draft:
        write_held_out(draft.folder / HELD_OUT, SCORES)
        draft.finish(sample_recipe("bottle", draft.version))
    found = store.open("bottle").held_out_scores()
    assert found.dtype == np.float64
    assert found.tolist() == [score for _, score in SCORES]


def test_the_table_names_its_columns_and_files(tmp_path):
    write_held_out(tmp_path / HELD_OUT, SCORES)
    lines = (tmp_path / HELD_OUT).read_text(encoding="utf-8").splitlines()
    assert lines[0] == "file,score"
    assert lines[1] == '"a, b.png",0.30000000000000004'
    assert len(lines) == 5
