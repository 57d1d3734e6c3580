"""Drafts: kept as they are made, whole or not at all, never lost with the program."""

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import yaml

from inspector.core.image_file import read_picture
from inspector.errors import RecipeError
from inspector.recipes.drafts import DraftStore, fit_key, fits_alike, read_plan, write_plan
from inspector.recipes.plan import AlignmentPlan, CalibrationPlan
from inspector.recipes.recipe import LimitRule
from inspector.recipes.shapes import Ellipse, Polygon, Rectangle
from tests.sample_recipes import files_below

PLAN = CalibrationPlan(
    name="Größe 7",
    note="after the new lamp",
    good=(Path("/data/früh"), Path("/data/spät/1.png")),
    excluded=frozenset({Path("/data/früh/9.png"), Path("/data/früh/10.png")}),
    kept=frozenset({Path("/data/früh/3.png")}),
    defects=Path("/data/defects"),
    region=Polygon(points=((1, 2), (30, 2), (15, 40))),
    ignore=(Ellipse(x=3, y=4, width=5, height=6),),
    alignment=AlignmentPlan(reference=Path("/data/früh/1.png"), pattern=Rectangle(x=1, y=2, width=30, height=40)),
    detector="padim",
    resolution=320,
    settings={"dimensions": 50, "strides": [8, 16]},
    rule=LimitRule(kind="percentile", value=99),
    review_limit=1.5,
    fail_limit=1 / 3,
)


@pytest.fixture
def store(tmp_path: Path) -> DraftStore:
    return DraftStore(tmp_path / "drafts")


def test_a_plan_comes_back_as_it_was(tmp_path):
    write_plan(tmp_path / "plan.yaml", PLAN)
    assert read_plan(tmp_path / "plan.yaml") == PLAN


def test_a_draft_is_kept_with_its_page_and_listed_the_newest_first(store):
    first, second = store.new(PLAN), store.new(PLAN.model_copy(update={"name": "second"}))
    assert store.list() == []  # nothing was kept yet
    first.keep(first.plan, 2)
    second.keep(second.plan, 0)
    os.utime(second.folder / "plan.yaml", (2e9, 2e9))
    assert [(info.name, info.page, info.fitted) for info in store.list()] == [
        ("second", 0, False),
        ("Größe 7", 2, False),
    ]
    again = store.open(first.id)
    assert (again.plan, again.page) == (PLAN, 2)


def test_what_was_not_changed_is_not_written_again(store):
    draft = store.new(PLAN)
    draft.keep(PLAN, 1)
    os.utime(draft.folder / "plan.yaml", (1e9, 1e9))
    draft.keep(PLAN, 2)
    assert (draft.folder / "plan.yaml").stat().st_mtime == 1e9
    assert store.open(draft.id).page == 2


def test_a_discarded_draft_is_gone_with_its_pictures(store):
    draft = store.new(PLAN)
    draft.keep(PLAN, 0)
    draft.add_captured(np.zeros((20, 30, 3), np.uint8))
    store.discard(draft.id)
    assert store.list() == []
    assert not draft.folder.exists()
    store.discard(draft.id)  # a second time is no fault
    with pytest.raises(RecipeError, match="no longer there"):
        store.open(draft.id)


@pytest.mark.parametrize("draft_id", ["", "..", "../recipes", "a/b", "0" * 11])
def test_an_id_that_leaves_the_folder_is_refused(store, draft_id):
    for use in (store.open, store.discard):
        with pytest.raises(RecipeError, match="no such draft"):
            use(draft_id)


def test_captured_pictures_are_lossless_numbered_and_outlive_a_finished_draft(store):
    draft = store.new(PLAN)
    draft.keep(PLAN, 0)
    pictures = [np.random.default_rng(i).integers(0, 256, (20, 30, 3)).astype(np.uint8) for i in range(3)]
    paths = [draft.add_captured(picture) for picture in pictures]
    assert [path.name for path in paths] == ["captured-0001.png", "captured-0002.png", "captured-0003.png"]
    paths[0].unlink()
    assert draft.add_captured(pictures[0]).name not in {path.name for path in paths[1:]}
    store.finish(draft.id)
    assert store.list() == []
    assert all(np.array_equal(read_picture(p), picture) for p, picture in zip(paths[1:], pictures[1:], strict=True))


def test_a_finished_draft_without_captured_pictures_leaves_nothing(store, tmp_path):
    draft = store.new(PLAN)
    draft.keep(PLAN, 0)
    store.finish(draft.id)
    assert not draft.folder.exists()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\x00",
        b"name: [unclosed",
        b"name: bottle\nresolution: 9\n",
        b"name: ../bottle\n",
        b"- a list\n",
        b"name: bottle\nunknown: 1\n",
    ],
)
def test_a_damaged_draft_is_listed_as_such_and_the_others_too(store, content):
    damaged, whole = store.new(PLAN), store.new(PLAN)
    for draft in (damaged, whole):
        draft.keep(PLAN, 0)
    (damaged.folder / "plan.yaml").write_bytes(content)
    found = {info.id: info for info in store.list()}
    assert found[whole.id].damaged == ""
    assert found[damaged.id].damaged
    with pytest.raises(RecipeError):
        store.open(damaged.id)
    store.discard(damaged.id)
    assert [info.id for info in store.list()] == [whole.id]


def test_a_draft_of_a_newer_program_is_not_touched(store):
    draft = store.new(PLAN)
    draft.keep(PLAN, 0)
    content = yaml.safe_load((draft.folder / "plan.yaml").read_text(encoding="utf-8"))
    (draft.folder / "plan.yaml").write_text(yaml.safe_dump({**content, "format": 3, "new": 1}), encoding="utf-8")
    with pytest.raises(RecipeError, match="newer Inspector") as caught:
        store.open(draft.id)
    assert "Update" in caught.value.remedy


def test_a_draft_from_before_there_were_tiles_opens_with_its_fit(store):
    draft = store.new(PLAN)
    draft.keep(PLAN, 0)
    with draft.new_fit(PLAN) as folder:
        (folder / "model").write_bytes(b"weights")
    content = yaml.safe_load((draft.folder / "plan.yaml").read_text(encoding="utf-8"))
    del content["tiles"]
    (draft.folder / "plan.yaml").write_text(yaml.safe_dump({**content, "format": 1}), encoding="utf-8")
    # The digest that the program before gave this plan.
    chosen = PLAN.model_dump(
        mode="json",
        include={"good", "excluded", "region", "ignore", "alignment", "detector"}
        | {"resolution", "smoothing_sigma", "settings", "same_model"},
    )
    chosen["excluded"] = sorted(chosen["excluded"])
    key = hashlib.sha256(json.dumps(chosen, sort_keys=True).encode()).hexdigest()
    (draft.folder / "fit" / "key").write_text(key, encoding="ascii")
    found = store.open(draft.id)
    assert found.plan == PLAN
    assert found.fit(found.plan) is not None
    assert found.fit(found.plan.model_copy(update={"tiles": 2})) is None


def test_a_damaged_page_opens_the_first(store):
    draft = store.new(PLAN)
    draft.keep(PLAN, 3)
    (draft.folder / "page").write_bytes(b"\xff")
    assert store.open(draft.id).page == 0


# The fit


def test_a_fit_belongs_to_the_choices_it_was_made_by(store):
    draft = store.new(PLAN)
    draft.keep(PLAN, 0)
    assert draft.fit(PLAN) is None
    with draft.new_fit(PLAN) as folder:
        (folder / "model").write_bytes(b"weights")
    fit = draft.fit(PLAN)
    assert fit is not None
    assert (fit / "model").read_bytes() == b"weights"
    assert store.list()[0].fitted
    for change in ({"resolution": 256}, {"excluded": frozenset()}, {"region": None}, {"settings": {}}, {"good": ()}):
        other = PLAN.model_copy(update=change)
        assert draft.fit(other) is None
        assert not fits_alike(PLAN, other)
    for change in ({"note": "x"}, {"fail_limit": 9.0}, {"defects": None}, {"rule": LimitRule()}, {"kept": frozenset()}):
        other = PLAN.model_copy(update=change)
        assert draft.fit(other) is not None
        assert fits_alike(PLAN, other)
        assert fit_key(PLAN) == fit_key(other)
    draft.drop_fit()
    assert draft.fit(PLAN) is None


def test_a_fit_that_failed_or_was_cancelled_leaves_the_last_one_as_it_was(store):
    draft = store.new(PLAN)
    draft.keep(PLAN, 0)
    with draft.new_fit(PLAN) as folder:
        (folder / "model").write_bytes(b"first")
    before = files_below(draft.folder)

    def fail() -> None:
        with draft.new_fit(PLAN) as folder:
            (folder / "model").write_bytes(b"second")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert files_below(draft.folder) == before
    assert (draft.folder / "fit" / "model").read_bytes() == b"first"


KILLED = """
import os, signal, sys
from pathlib import Path
from inspector.recipes.drafts import DraftStore
from inspector.recipes.plan import CalibrationPlan
draft = DraftStore(Path(sys.argv[1])).new(CalibrationPlan(name="killed"))
draft.keep(draft.plan, 4)
with draft.new_fit(draft.plan) as folder:
    (folder / "model").write_bytes(b"half")
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_program_killed_while_it_keeps_a_fit_leaves_the_draft_unfitted(store, tmp_path):
    done = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path / "drafts")], check=False)
    assert done.returncode == -9
    [info] = store.list()
    assert (info.name, info.page, info.fitted, info.damaged) == ("killed", 4, False, "")
    draft = store.open(info.id)
    assert any("half" in path.read_text() for path in draft.folder.rglob("model"))
    with draft.new_fit(draft.plan) as folder:
        (folder / "model").write_bytes(b"whole")
    assert files_below(draft.folder) == {"plan.yaml", "page", "fit/model", "fit/key"}


def test_a_full_disk_is_one_clear_error_and_what_was_there_stays(store):
    resource = pytest.importorskip("resource")
    draft = store.new(PLAN)
    draft.keep(PLAN, 0)
    many = PLAN.model_copy(update={"excluded": frozenset(Path(f"/data/früh/{i}.png") for i in range(500))})
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2000, before[1]))
    try:
        with pytest.raises(RecipeError, match="cannot be written") as caught:
            draft.keep(many, 1)
        with pytest.raises(RecipeError, match="cannot be written"):
            draft.add_captured(np.random.default_rng(0).integers(0, 256, (64, 64, 3)).astype(np.uint8))
        with pytest.raises(RecipeError, match="cannot be written"), draft.new_fit(PLAN) as folder:
            (folder / "model").write_bytes(bytes(5000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert "Free some disk space" in caught.value.remedy
    assert store.open(draft.id).plan == PLAN
    assert files_below(draft.folder) == {"plan.yaml", "page"}
    draft.keep(many, 1)  # what could not be written is written the next time
    assert store.open(draft.id).plan == many
