"""Held-out scores as a table beside the recipe."""

from pathlib import Path

import numpy as np

from inspector.recipes.store import HELD_OUT, RecipeStore, read_held_out, write_held_out
from tests.sample_recipes import sample_recipe

SCORES = [
    (Path("a, b.png"), 0.1 + 0.2),
    (Path("Größe.png"), 1e-12),
    (Path("early") / "shift 1.png", 3.0),
    (Path("late") / "shift 1.png", 4.0),
]


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
    assert lines[0] == "file,score,path"
    assert lines[1] == '"a, b.png",0.30000000000000004,"a, b.png"'
    assert lines[4].startswith("shift 1.png,4.0,late")
    assert len(lines) == 5


def test_pictures_come_back_with_their_folders(tmp_path):
    write_held_out(tmp_path / HELD_OUT, SCORES)
    assert read_held_out(tmp_path / HELD_OUT) == SCORES


def test_a_table_without_paths_as_older_programs_wrote_it_still_has_names(tmp_path):
    (tmp_path / HELD_OUT).write_text("file,score\n1.png,2.5\n", encoding="utf-8")
    assert read_held_out(tmp_path / HELD_OUT) == [(Path("1.png"), 2.5)]


def test_a_picture_whose_name_is_no_text_is_found_again(tmp_path):
    """A learned picture from an old Windows share must not end the saving of what took minutes to learn."""
    odd = [(Path(b"late/Fl\xe4che.png".decode("utf-8", "surrogateescape")), 2.0)]
    write_held_out(tmp_path / HELD_OUT, odd)
    assert read_held_out(tmp_path / HELD_OUT) == odd
