"""The text of a YAML settings file as plain values, and the place of each in the file."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import yaml
from yaml import MappingNode, Mark, Node, ScalarNode, SequenceNode

_NULL, _BOOL, _INT, _FLOAT, _STR = (f"tag:yaml.org,2002:{name}" for name in ("null", "bool", "int", "float", "str"))


@dataclass(frozen=True, order=True, slots=True)
class Mistake:
    """What is wrong at a place of a file; lines and columns count from 1."""

    line: int
    column: int
    text: str


@dataclass(frozen=True, slots=True)
class Document:
    """What stands in a file: ``fields`` as plain values, None where it has none to read; ``root`` with their places."""

    root: Node
    fields: dict[str, Any] | None
    mistakes: list[Mistake]


def parse(text: str) -> Document:
    """Read ``text`` as one group of fields; an empty text has none. What cannot be read is among the mistakes."""
    root: Node = MappingNode("tag:yaml.org,2002:map", [])
    try:
        root = yaml.compose(text, _Loader) or root
        reader = _Reader()
        fields = reader.value(root)
    except yaml.YAMLError as error:
        return Document(root, None, [_syntax_mistake(error, text)])
    except RecursionError:
        return Document(root, None, [Mistake(1, 1, "is nested too deeply")])
    if not isinstance(fields, dict):
        return Document(root, None, [Mistake(*place(root), 'must be fields, each written as "name: value"')])
    return Document(root, fields, reader.mistakes)


def place(node: Node) -> tuple[int, int]:
    """Line and column where ``node`` begins."""
    return _line_column(node.start_mark)


class _Loader(yaml.SafeLoader):
    """YAML's nodes with their places. Numbers are decimal, as people write them: no octal 010, no 1:30, no dates."""

    def compose_node(self, parent: Node | None, index: int) -> Node | None:
        if self.check_event(yaml.AliasEvent):
            event = self.get_event()
            raise yaml.MarkedYAMLError(
                problem='"*" refers to another place; write the value itself', problem_mark=event.start_mark
            )
        return super().compose_node(parent, index)


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag in (_NULL, _BOOL)]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver(_INT, re.compile(r"[-+]?\d+$"), list("-+0123456789"))
_Loader.add_implicit_resolver(
    _FLOAT,
    re.compile(r"[-+]?(\d+\.\d*|\.\d+)([eE][-+]?\d+)?$|[-+]?\d+[eE][-+]?\d+$|[-+]?\.(inf|Inf|INF)$|\.(nan|NaN|NAN)$"),
    list("-+.0123456789"),
)


def _text(text: str) -> str:
    text.encode()  # refuses half a surrogate pair, which YAML's escapes can write
    return text


def _float(text: str) -> float:
    return float(text.lower().replace(".inf", "inf").replace(".nan", "nan"))


_SCALARS: dict[str, Callable[[str], Any]] = {
    _NULL: lambda _: None,
    _BOOL: lambda text: text.lower() in ("yes", "true", "on"),
    _INT: int,
    _FLOAT: _float,
    _STR: _text,
}


class _Reader:
    """Turns nodes into plain values, and notes what YAML allows but a settings file must not have."""

    def __init__(self) -> None:
        self.mistakes: list[Mistake] = []

    def value(self, node: Node) -> Any:
        if isinstance(node, MappingNode):
            return self._mapping(node)
        if isinstance(node, SequenceNode):
            return [self.value(item) for item in node.value]
        try:
            return _SCALARS[node.tag](node.value)
        except (KeyError, ValueError):
            self.mistakes.append(Mistake(*place(node), f"{shortened(node.value)} cannot be read as a value"))
            return None

    def _mapping(self, node: MappingNode) -> dict[str, Any]:
        fields: dict[str, Any] = {}
        first: dict[str, int] = {}
        for key, value in node.value:
            line, column = place(key)
            name = self.value(key)
            if not isinstance(name, str):
                shown = shortened(key.value) if isinstance(key, ScalarNode) else "this"
                self.mistakes.append(Mistake(line, column, f"{shown} is no name of a field"))
            elif name in fields:
                self.mistakes.append(Mistake(line, column, f"{name} is given twice, first in line {first[name]}"))
            else:
                fields[name] = self.value(value)
                first[name] = line
        return fields


def shortened(text: str) -> str:
    """``text`` as it fits into a message."""
    text = text.encode(errors="replace").decode()
    return text if len(text) <= 40 else f"{text[:39]}…"


def _line_column(mark: Mark | None) -> tuple[int, int]:
    return (1, 1) if mark is None else (mark.line + 1, mark.column + 1)


def _syntax_mistake(error: yaml.YAMLError, text: str) -> Mistake:
    if isinstance(error, yaml.MarkedYAMLError):
        problem = error.problem or error.context or "is not YAML"
        if "'\\t'" in problem:
            problem = "a tab stands where only spaces may: indent with spaces"
        elif "mapping values are not allowed" in problem or "block end" in problem:
            problem = "the indentation does not fit the lines above, or a text with a colon needs quotes"
        elif error.context_mark is not None:
            problem = f"{error.context}, begun in line {error.context_mark.line + 1}: {problem}"
        return Mistake(*_line_column(error.problem_mark or error.context_mark), problem)
    if isinstance(error, yaml.reader.ReaderError):
        before = text[: error.position]
        line, column = before.count("\n") + 1, error.position - before.rfind("\n")
        return Mistake(line, column, f"a character that no text has (U+{ord(text[error.position]):04X})")
    return Mistake(1, 1, str(error))
