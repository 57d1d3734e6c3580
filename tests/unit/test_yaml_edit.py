"""Single fields of a settings file are changed, and nothing else of it."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.paths import configs_path
from inspector.yaml_document import parse
from inspector.yaml_edit import CannotEdit, edited

TEXT = """\
# Ours.
recipe: Flange   # as it is called

line:
  # How many.
  queue_parts: 8
  time_limit_ms:
  # The last word on it.
trigger: {interval_ms: 100, tcp_host: 127.0.0.1}
camera:
  kind: usb
  index: 1

# The end.
loop: false
"""


def lines_changed(before: str, after: str) -> list[str]:
    return [line for line in difflib.ndiff(before.splitlines(), after.splitlines()) if line[0] in "+-"]


def leaves(fields: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    for name, value in fields.items():
        yield from ((name, *inner) for inner in leaves(value)) if isinstance(value, dict) and value else [(name,)]


@pytest.mark.parametrize(
    ("path", "value", "changed"),
    [
        (("recipe",), "Cap", ["- recipe: Flange   # as it is called", "+ recipe: Cap   # as it is called"]),
        (("recipe",), "a: b #c", ["- recipe: Flange   # as it is called", '+ recipe: "a: b #c"   # as it is called']),
        (("recipe",), "yes", ["- recipe: Flange   # as it is called", '+ recipe: "yes"   # as it is called']),
        (("recipe",), "007", ["- recipe: Flange   # as it is called", '+ recipe: "007"   # as it is called']),
        (("recipe",), None, ["- recipe: Flange   # as it is called", "+ recipe:   # as it is called"]),
        (("line", "queue_parts"), 3, ["-   queue_parts: 8", "+   queue_parts: 3"]),
        (("line", "time_limit_ms"), 250.0, ["-   time_limit_ms:", "+   time_limit_ms: 250"]),
        (("line", "picture_ms"), 0.5, ["+   picture_ms: 0.5"]),
        (("loop",), True, ["- loop: false", "+ loop: true"]),
    ],
)
def test_one_field_is_changed_and_every_other_line_stays(path: tuple[str, ...], value: Any, changed: list[str]) -> None:
    assert lines_changed(TEXT, edited(TEXT, {path: value})) == changed


def test_a_field_in_braces_is_changed_and_added_there() -> None:
    text = edited(TEXT, {("trigger", "interval_ms"): None, ("trigger", "tcp_port"): 4001})
    assert "trigger: {interval_ms: null, tcp_host: 127.0.0.1, tcp_port: 4001}\n" in text


def test_a_group_of_several_lines_becomes_another_one_and_comments_behind_it_stay() -> None:
    text = edited(TEXT, {("camera",): {"kind": "basler", "serial": "40012345"}})
    assert 'camera: {kind: basler, serial: "40012345"}\n\n# The end.\nloop: false\n' in text
    text = edited(TEXT, {("camera",): None})
    assert "camera:\n\n# The end.\nloop: false\n" in text


def test_a_group_that_is_missing_or_empty_is_begun() -> None:
    changes: dict[tuple[str, ...], Any] = {("second", "line", "name"): "Caps", ("second", "recipe"): "Cap 38"}
    for before in (TEXT, TEXT + "second:\n", TEXT + "second:   # none yet\nlast: 1\n"):
        after = edited(before, changes)
        fields = parse(after).fields
        assert fields is not None
        assert fields["second"] == {"line": {"name": "Caps"}, "recipe": "Cap 38"}
        assert all(line[0] == "+" for line in lines_changed(before, after))


def test_an_empty_file_and_one_of_comments_alone_take_fields() -> None:
    for text in ("", "# Nothing yet.\n", "# Nothing yet."):
        after = edited(text, {("line", "queue_parts"): 4, ("loop",): True})
        assert parse(after).fields == {"line": {"queue_parts": 4}, "loop": True}
        assert after.startswith(text)


def test_line_ends_of_windows_stay() -> None:
    text = TEXT.replace("\n", "\r\n")
    after = edited(text, {("line", "picture_ms"): 9, ("new", "one"): 1})
    assert after.count("\n") == after.count("\r\n")
    assert after.replace("\r\n", "\n") == edited(TEXT, {("line", "picture_ms"): 9, ("new", "one"): 1})


@pytest.mark.parametrize("text", ["a: [", "- 1\n- 2\n", "a: 1\na: 2\n", "a: *b\n"])
def test_what_is_no_settings_file_is_refused(text: str) -> None:
    with pytest.raises(CannotEdit):
        edited(text, {("loop",): True})


def test_a_field_inside_of_a_value_is_refused() -> None:
    with pytest.raises(CannotEdit):
        edited("recipe: Flange\n", {("recipe", "name"): "Cap"})


def test_the_file_that_comes_with_the_program_can_be_changed_in_every_field() -> None:
    text = configs_path("station.yaml").read_text(encoding="utf-8")
    fields = parse(text).fields
    assert fields is not None
    paths = list(leaves(fields))
    assert len(paths) > 40
    for path in paths:
        assert len(lines_changed(text, edited(text, {path: "another"}))) == 2, path


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=30))
def test_any_text_is_read_as_it_was_written(value: str) -> None:
    for before in ("a: 1\n", "a: {b: 1}\n"):
        path = ("a",) if before == "a: 1\n" else ("a", "b")
        found = parse(edited(before, {path: value})).fields
        assert found is not None
        assert (found["a"] if len(path) == 1 else found["a"]["b"]) == value
