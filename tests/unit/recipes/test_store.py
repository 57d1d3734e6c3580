"""A version, once there, is whole and never changes; what is not whole is never loaded."""

import errno
import hashlib
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import yaml

from inspector.errors import RecipeError
from inspector.recipes.recipe import FORMAT
from inspector.recipes.store import RecipeStore
from tests.sample_recipes import files_below, sample_recipe, write_version

CHECKOUT = Path(__file__).resolve().parents[3]
EXPECTED_FILES = {"recipe.yaml", "model.safetensors", "references/good-1.png", "SHA256SUMS"}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "recipes"


@pytest.fixture
def store(root: Path) -> RecipeStore:
    return RecipeStore(root)


# Versions


def test_an_empty_store_holds_nothing_and_makes_no_folder(store, root):
    assert store.names() == []
    assert store.versions("bottle") == []
    with pytest.raises(RecipeError, match="no recipe named “bottle”"):
        store.open("bottle")
    assert not root.exists()


def test_what_was_saved_comes_back(store, root):
    stored = write_version(store, "bottle", note="first shift")
    assert stored.recipe == sample_recipe("bottle", 1, note="first shift")
    assert stored.folder == root / "bottle" / "1"
    assert files_below(stored.folder) == EXPECTED_FILES
    assert store.names() == ["bottle"]
    assert store.describe("bottle") == stored.recipe
    sums = (stored.folder / "SHA256SUMS").read_bytes()
    assert stored.fingerprint == store.fingerprint("bottle", 1) == hashlib.sha256(sums).hexdigest()


def test_versions_count_up_and_the_newest_is_active(store):
    for expected in (1, 2, 3):
        assert write_version(store).recipe.version == expected
        assert store.active("bottle") == expected
    assert store.versions("bottle") == [1, 2, 3]


def test_the_tenth_version_comes_after_the_ninth(store):
    for _ in range(11):
        write_version(store)
    assert store.versions("bottle") == list(range(1, 12))


def test_saving_leaves_older_versions_as_they_were(store):
    first = write_version(store, model=b"first")
    before = {path: path.read_bytes() for path in first.folder.rglob("*") if path.is_file()}
    write_version(store, model=b"second")
    assert {path: path.read_bytes() for path in first.folder.rglob("*") if path.is_file()} == before
    assert (store.open("bottle", 1).folder / "model.safetensors").read_bytes() == b"first"
    assert (store.open("bottle", 2).folder / "model.safetensors").read_bytes() == b"second"


def test_rollback_and_forward_again(store):
    for note in ("old", "new"):
        write_version(store, note=note)
    store.activate("bottle", 1)
    assert store.open("bottle").recipe.note == "old"
    assert write_version(store).recipe.version == 3, "a rollback must not make a number be used twice"
    store.activate("bottle", 2)
    assert store.open("bottle").recipe.note == "new"


@pytest.mark.parametrize("version", [0, -1, 2, 99])
def test_a_version_that_is_not_there(store, version):
    write_version(store)
    with pytest.raises(RecipeError, match=f"no version {version}") as opened:
        store.open("bottle", version)
    with pytest.raises(RecipeError, match=f"no version {version}"):
        store.activate("bottle", version)
    assert "1" in opened.value.remedy
    assert store.active("bottle") == 1


def test_a_number_whose_folder_lost_its_checksums_is_not_given_again(store):
    (write_version(store).folder / "SHA256SUMS").unlink()
    assert write_version(store).recipe.version == 2


def test_an_unreadable_choice_of_the_active_version_says_how_to_choose(store, root):
    write_version(store)
    (root / "bottle" / "active").write_text("newest\n")
    with pytest.raises(RecipeError) as caught:
        store.open("bottle")
    assert "recipes activate" in caught.value.remedy
    store.activate("bottle", 1)
    assert store.open("bottle").recipe.version == 1


def test_names_are_sorted_without_regard_to_case_and_strangers_are_left_out(store, root):
    for name in ("Zylinder", "anker", "Bolt 7"):
        write_version(store, name)
    (root / "notes").mkdir()
    (root / "readme.txt").write_text("no recipe")
    assert store.names() == ["anker", "Bolt 7", "Zylinder"]


# Integrity


def test_the_checksums_are_those_of_sha256sum(store):
    folder = write_version(store).folder
    lines = (folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    expected = EXPECTED_FILES - {"SHA256SUMS"}
    assert {line[66:] for line in lines} == expected
    for line in lines:
        assert line[:64] == hashlib.sha256((folder / line[66:]).read_bytes()).hexdigest()
        assert line[64:66] == "  "


@pytest.mark.parametrize("file", sorted(EXPECTED_FILES - {"SHA256SUMS"}))
@pytest.mark.parametrize("harm", ["one bit", "one byte more", "emptied", "removed"])
def test_a_harmed_file_is_refused_by_name(store, file, harm):
    path = write_version(store).folder / file
    content = path.read_bytes()
    match harm:
        case "one bit":
            path.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
        case "one byte more":
            path.write_bytes(content + b"\n")
        case "emptied":
            path.write_bytes(b"")
        case "removed":
            path.unlink()
    with pytest.raises(RecipeError) as caught:
        store.open("bottle")
    assert file in caught.value.what
    assert caught.value.remedy


@pytest.mark.parametrize("extra", ["model.bin", "references/good-2.png", "references/SHA256SUMS", ".hidden"])
def test_an_extra_file_is_refused_by_name(store, extra):
    folder = write_version(store).folder
    (folder / extra).write_bytes(b"put here by somebody")
    with pytest.raises(RecipeError) as caught:
        store.open("bottle")
    assert extra in caught.value.what
    assert "Take that file out" in caught.value.remedy


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="asks Linux which file a number stands for")
def test_after_saving_a_power_cut_takes_neither_the_version_nor_the_choice_of_it(store, root, monkeypatch):
    """A name is safe once its folder was flushed after it was given; a content once its file was."""
    flushed: dict[Path, set[str]] = {}
    fsync = os.fsync

    def note(descriptor: int) -> None:
        fsync(descriptor)
        path = Path(f"/proc/self/fd/{descriptor}").readlink()
        flushed[path] = {each.name for each in path.iterdir()} if path.is_dir() else {path.read_text(errors="replace")}

    monkeypatch.setattr(os, "fsync", note)
    write_version(store)
    assert flushed[root / "bottle"] == {"1", "active"}
    assert any(content == {"1\n"} for path, content in flushed.items() if path.parent == root / "bottle")


@pytest.mark.parametrize("sums", [None, b"", b"\xff\xfe not text", b"0123  recipe.yaml\n"])
def test_missing_or_broken_checksums_are_refused(store, sums):
    path = write_version(store).folder / "SHA256SUMS"
    if sums is None:
        path.unlink()
    else:
        path.write_bytes(sums)
    with pytest.raises(RecipeError):
        store.open("bottle")


def test_an_empty_folder_is_no_version(store, root):
    write_version(store)
    (root / "bottle" / "2").mkdir()
    assert store.versions("bottle") == [1]
    with pytest.raises(RecipeError):
        store.open("bottle", 2)


def test_a_version_copied_under_another_name_or_number_is_refused(store, root):
    write_version(store, "bottle")
    write_version(store, "can")
    shutil.copytree(root / "bottle" / "1", root / "can" / "2")
    shutil.copytree(root / "bottle" / "1", root / "bottle" / "2")
    for name in ("can", "bottle"):
        with pytest.raises(RecipeError, match="holds “bottle” version 1"):
            store.open(name, 2)


def rewrite(folder: Path, **changes: object) -> None:
    """Change recipe.yaml and make its checksum right again, as another program would."""
    path = folder / "recipe.yaml"
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    content = {**yaml.safe_load(path.read_text(encoding="utf-8")), **changes}
    path.write_text(yaml.safe_dump(content), encoding="utf-8")
    sums = folder / "SHA256SUMS"
    sums.write_text(sums.read_text().replace(before, hashlib.sha256(path.read_bytes()).hexdigest()))


def test_a_newer_format_is_refused_with_the_advice_to_update(store):
    rewrite(write_version(store).folder, format=FORMAT + 1, field_of_the_future=1)
    with pytest.raises(RecipeError, match="newer Inspector") as caught:
        store.open("bottle")
    assert "Update" in caught.value.remedy


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("format", 0),
        ("format", "one"),
        ("name", "../bottle"),
        ("unknown_field", 1),
        ("smoothing_sigma", -1),
        ("smoothing_sigma", float("nan")),
        ("references", []),
        ("good_images", 0),
        ("limits", {}),
    ],
)
def test_a_recipe_that_breaks_its_own_rules_is_refused(store, field, value):
    rewrite(write_version(store).folder, **{field: value})
    with pytest.raises(RecipeError):
        store.open("bottle")


@pytest.mark.parametrize("content", ["- a list", "", "{unclosed", "!!python/object/apply:os.getcwd []"])
def test_a_file_that_is_no_recipe_is_refused_and_nothing_in_it_is_run(store, content):
    folder = write_version(store).folder
    (folder / "recipe.yaml").write_text(content)
    with pytest.raises(RecipeError):
        store.describe("bottle")


# Writing


def test_a_draft_is_not_seen_before_it_is_complete(store):
    with store.new_version("bottle") as draft:
        (draft.folder / "model.safetensors").write_bytes(b"weights")
        assert store.names() == []
        assert store.versions("bottle") == []
        with pytest.raises(RecipeError):
            store.open("bottle", draft.version)
        draft.finish(sample_recipe("bottle", draft.version))
    assert store.versions("bottle") == [1]


def test_a_draft_of_the_next_version_leaves_the_active_one_alone(store):
    write_version(store)
    with store.new_version("bottle") as draft:
        (draft.folder / "model.safetensors").write_bytes(b"half")
        assert store.open("bottle").recipe.version == 1
        draft.finish(sample_recipe("bottle", draft.version))
    assert store.open("bottle").recipe.version == 2


def write_half(store: RecipeStore, fault: BaseException) -> None:
    with store.new_version("bottle") as draft:
        (draft.folder / "model.safetensors").write_bytes(b"half")
        raise fault


@pytest.mark.parametrize("fault", [ZeroDivisionError(), KeyboardInterrupt(), RecipeError("It does not replay.")])
def test_a_draft_of_the_next_version_that_fails_leaves_the_active_one_alone(store, root, fault):
    write_version(store)
    before = files_below(root)
    with pytest.raises(type(fault)) as caught:
        write_half(store, fault)
    assert caught.value is fault
    assert files_below(root) == before
    assert store.versions("bottle") == [1]
    assert store.open("bottle").recipe.version == 1


def test_a_draft_that_fails_is_removed(store, root):
    with pytest.raises(ZeroDivisionError):
        write_half(store, ZeroDivisionError())
    assert files_below(root) == set()
    assert store.names() == []


def test_a_draft_left_without_finish_is_a_bug_and_leaves_nothing(store, root):
    with pytest.raises(RuntimeError), store.new_version("bottle") as draft:
        (draft.folder / "model.safetensors").write_bytes(b"half")
    assert files_below(root) == set()


DISK_FULL = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.parametrize("full_at", ["mkdir", "model", "recipe.yaml", "SHA256SUMS", "fsync", "rename", "active"])
def test_a_full_disk_is_one_clear_error_and_leaves_nothing_half_written(store, root, monkeypatch, full_at):
    write_version(store, note="kept")
    before = files_below(root)
    write_text = Path.write_text

    def refusing(self: Path, *args: object, **kwargs: object) -> int:
        if full_at in self.name:
            self.write_bytes(b"the first half")
            raise DISK_FULL
        return write_text(self, *args, **kwargs)

    def refuse(*_: object, **__: object) -> None:
        raise DISK_FULL

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_text", refusing)
        if full_at == "mkdir":
            patch.setattr("tempfile.mkdtemp", refuse)
        elif full_at == "fsync":
            patch.setattr(os, "fsync", refuse)
        elif full_at in ("rename", "active"):
            patch.setattr(Path, "rename" if full_at == "rename" else "replace", refuse)
        with pytest.raises(RecipeError) as caught:
            write_half(store, DISK_FULL) if full_at == "model" else write_version(store)
    assert "No space left on device" in caught.value.what
    assert "disk space" in caught.value.remedy
    assert store.open("bottle").recipe.note == "kept"
    whole = {f"bottle/2/{name}" for name in EXPECTED_FILES}
    # A version that is whole may stay; it is only not in use yet.
    assert files_below(root) - before == (whole if full_at == "active" else set())


def run_python(program: str, *arguments: object) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", program, *map(str, arguments)]
    return subprocess.Popen(
        command, cwd=CHECKOUT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


WRITE_HALF = """
import sys
from pathlib import Path
from inspector.recipes.store import RecipeStore
with RecipeStore(Path(sys.argv[1])).new_version("bottle") as draft:
    (draft.folder / "model.safetensors").write_bytes(bytes(100_000))
    (draft.folder / "recipe.yaml").write_text("format: 1")
    print("half", flush=True)
    sys.stdin.read()
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no SIGKILL on this system")
@pytest.mark.parametrize("before", [0, 1])
def test_a_program_killed_while_writing_leaves_nothing_that_could_be_loaded(store, root, before):
    for _ in range(before):
        write_version(store)
    with run_python(WRITE_HALF, root) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "half\n"
        writer.kill()
    assert store.versions("bottle") == list(range(1, before + 1))
    assert store.names() == ["bottle"] * before
    [leftover] = [path for path in (root / "bottle").iterdir() if path.is_dir() and not path.name.isdecimal()]
    assert files_below(leftover) == {"model.safetensors", "recipe.yaml"}
    assert write_version(store).recipe.version == before + 1
    assert leftover.exists(), "it could belong to a program that is still writing"

    yesterday = time.time() - 25 * 3600
    os.utime(leftover, (yesterday, yesterday))
    write_version(store)
    assert not leftover.exists()


def test_threads_that_save_at_once_get_versions_of_their_own_or_one_clear_error(store):
    together = threading.Barrier(4, timeout=30)

    def write(number: int) -> int | RecipeError:
        try:
            with store.new_version("bottle") as draft:
                together.wait()
                (draft.folder / "model.safetensors").write_bytes(bytes([number]))
                draft.finish(sample_recipe("bottle", draft.version, note=str(number)))
        except RecipeError as error:
            return error
        return draft.version

    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(write, range(4)))
    versions = [r for r in results if isinstance(r, int)]
    errors = [r for r in results if isinstance(r, RecipeError)]
    assert versions
    assert sorted(versions) == store.versions("bottle") == list(range(1, len(versions) + 1))
    for version in versions:
        assert store.open("bottle", version).recipe.note == str(results.index(version))
    for error in errors:
        assert "same time" in error.what
        assert "again" in error.remedy
    assert store.active("bottle") in versions
    assert {path.name for path in store.open("bottle").folder.parent.iterdir()} == {"active", *map(str, versions)}


WRITE_MANY = """
import sys
from pathlib import Path
from inspector.errors import RecipeError
from inspector.recipes.store import RecipeStore
from tests.sample_recipes import write_version
store = RecipeStore(Path(sys.argv[1]))
print("ready", flush=True)
sys.stdin.readline()
for _ in range(15):
    try:
        write_version(store, note=sys.argv[2])
        print("saved")
    except RecipeError as error:
        print(f"refused: {error}")
"""


def test_two_programs_that_save_at_once_never_overwrite_each_other(store, root):
    writers = [run_python(WRITE_MANY, root, note) for note in ("left", "right")]
    for writer in writers:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n", writer.communicate()
    for writer in writers:
        assert writer.stdin is not None
        writer.stdin.write("go\n")
        writer.stdin.flush()
    outputs = [writer.communicate(timeout=60) for writer in writers]
    assert [writer.returncode for writer in writers] == [0, 0], outputs
    versions = store.versions("bottle")
    assert versions == list(range(1, len(versions) + 1))
    found = Counter(store.open("bottle", version).recipe.note for version in versions)
    for note, (output, _) in zip(("left", "right"), outputs, strict=True):
        assert found[note] == output.splitlines().count("saved")
        assert output.splitlines().count("saved") > 0
        assert all("same time" in line for line in output.splitlines() if line.startswith("refused")), output
    assert store.active("bottle") in versions
    assert not [path.name for path in (root / "bottle").iterdir() if path.name.startswith(".")]


# Names


@pytest.mark.parametrize("name", ["bottle", "a", "7", "Flansch Ø 40", "Größe-2_b", "瓶", "бутылка 3", "a.b", "x" * 64])
def test_names_in_any_language_are_folders_and_come_back(store, root, name):
    write_version(store, name)
    assert store.names() == [name]
    assert store.open(name).recipe.name == name
    assert (root / name / "1" / "recipe.yaml").is_file()


@pytest.mark.parametrize(
    "name",
    [
        "", ".", "..", "../bottle", "a/b", "a\\b", "/etc", "C:", "C:\\x", "~", "a/../b", "a..b", ".hidden", "-x", "_x",
        " a", "a ", "a.", "a\n", "a\0b", "a\tb", "x" * 65, "a:b", "a*", "a?", "a|b", "<a>", 'a"b', "%2e%2e", "..%2fa",
        "．．", "a\u202eb", "con", "CON", "con.txt", "Prn", "aux", "nul", "NUL.tar.gz", "com1", "COM9", "lpt1",
        "LPT9.log", "com¹", "LPT³",
    ],
)  # fmt: skip
def test_names_that_are_no_folder_name_everywhere_are_refused_before_the_disk_is_touched(store, root, name):
    root.mkdir()
    (root.parent / "bottle").mkdir()
    attempts = (
        lambda: store.open(name),
        lambda: store.open(name, 1),
        lambda: store.describe(name, 1),
        lambda: store.versions(name),
        lambda: store.activate(name, 1),
        lambda: store.active(name),
        lambda: write_version(store, name),
    )
    for attempt in attempts:
        with pytest.raises(RecipeError, match="cannot be the name of a recipe") as caught:
            attempt()
        assert caught.value.remedy
    assert list(root.iterdir()) == []
    assert list((root.parent / "bottle").iterdir()) == []


@pytest.mark.parametrize("name", ["console", "auxiliary", "com", "nullring", "com10x", "lpt"])
def test_names_that_only_look_like_reserved_ones_are_fine(store, name):
    assert write_version(store, name).recipe.name == name


def test_a_name_that_differs_only_in_case_is_refused(store):
    # Windows and macOS would put both into one folder.
    write_version(store, "Bottle")
    with pytest.raises(RecipeError, match="already a recipe “Bottle”"):
        write_version(store, "bottle")
    assert store.names() == ["Bottle"]
