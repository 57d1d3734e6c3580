"""Changes single fields of a YAML settings file and leaves every other character of it alone, comments above all."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from yaml import MappingNode, Node, ScalarNode, SequenceNode

from inspector.yaml_document import Document, parse

FieldPath = tuple[str, ...]
"""Names from the outermost group to the field."""
_INDENT = 2


class CannotEdit(ValueError):
    """The text is written in a way that a field of it cannot be changed alone."""


def edited(text: str, changes: Mapping[FieldPath, Any]) -> str:
    """``text`` with other values of some fields, added where they are missing.

    Values are None, bool, int, float, str, and mappings and sequences of them, which are written in one line. None
    leaves a field empty. Raises :class:`CannotEdit` where ``text`` is not YAML that this understands; the result was
    read again, and differs from ``text`` in these values alone.
    """
    for path, value in changes.items():
        before = _read(text)
        expected = _with(before.fields or {}, path, value)
        text = _with_field(text, before, path, value)
        if _read(text).fields != expected:
            raise CannotEdit(".".join(path))
    return text


def _read(text: str) -> Document:
    document = parse(text)
    if document.fields is None or document.mistakes:
        raise CannotEdit("the file")
    return document


def _with(fields: Mapping[str, Any], path: FieldPath, value: Any) -> dict[str, Any]:
    name, *inner = path
    if not inner:
        return {**fields, name: value}
    group = fields.get(name)
    return {**fields, name: _with(group if isinstance(group, dict) else {}, tuple(inner), value)}


@dataclass(frozen=True, slots=True)
class _Span:
    begin: int
    end: int

    def replaced(self, text: str, by: str) -> str:
        return text[: self.begin] + by + text[self.end :]


def _with_field(text: str, document: Document, path: FieldPath, value: Any) -> str:
    group: MappingNode = _mapping(document.root)
    for depth, name in enumerate(path):
        last = depth == len(path) - 1
        found = next(((key, node) for key, node in group.value if key.value == name), None)
        if found is None:
            return _added(text, group, depth, path[depth:], value)
        key, node = found
        if last:
            return _value_span(text, key, node).replaced(text, _after_colon(value, flow=bool(group.flow_style)))
        if not isinstance(node, MappingNode):  # an empty group
            if group.flow_style or not isinstance(node, ScalarNode) or node.value not in ("", "null", "~"):
                raise CannotEdit(name)
            span, newline = _value_span(text, key, node), _newline(text)
            lines = _block(path[depth + 1 :], value, key.start_mark.column + _INDENT)
            comment_end = _line_end(text, span.end)
            text = text[:comment_end] + newline + newline.join(lines) + text[comment_end:]
            return span.replaced(text, "")
        group = node
    raise AssertionError("unreachable")


def _mapping(root: Node) -> MappingNode:
    if not isinstance(root, MappingNode):
        raise CannotEdit("the file")
    return root


def _value_span(text: str, key: Node, value: Node) -> _Span:
    """From behind the colon of ``key`` to the end of its value; a comment in the line of the colon stays."""
    colon = text.index(":", key.end_mark.index) + 1
    return _Span(colon, max(colon, _end(value)))


def _end(node: Node) -> int:
    """Behind the last character: a block ends for the parser only where something else begins, comments included."""
    if isinstance(node, MappingNode) and node.value and not node.flow_style:
        return max(_end(node.value[-1][0]) + 1, _end(node.value[-1][1]))
    if isinstance(node, SequenceNode) and node.value and not node.flow_style:
        return _end(node.value[-1])
    return int(node.end_mark.index)


def _added(text: str, group: MappingNode, depth: int, path: FieldPath, value: Any) -> str:
    """``text`` with a field that its ``group`` has not got yet."""
    newline = _newline(text)
    if group.flow_style:
        brace = int(group.end_mark.index) - 1
        nested: Any = value
        for name in reversed(path[1:]):
            nested = {name: nested}
        separator = ", " if group.value else ""
        return text[:brace] + f"{separator}{path[0]}: {_flow(nested)}" + text[brace:]
    if not group.value:  # a file of comments alone
        gap = "" if not text or text.endswith(newline) else newline
        return text + gap + newline.join(_block(path, value, 0)) + newline
    indent = int(group.value[0][0].start_mark.column)
    end = _line_end(text, _end_of_entry(text, *group.value[-1]))
    blank = newline if depth == 0 else ""
    return text[:end] + newline + blank + newline.join(_block(path, value, indent)) + text[end:]


def _end_of_entry(text: str, key: Node, value: Node) -> int:
    return _value_span(text, key, value).end


def _line_end(text: str, at: int) -> int:
    """Where the line of ``at`` ends, its comment included."""
    end = text.find("\n", at)
    if end < 0:
        return len(text)
    return end - 1 if text[end - 1] == "\r" else end


def _newline(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


def _block(path: FieldPath, value: Any, indent: int) -> list[str]:
    lines = [f"{' ' * (indent + _INDENT * depth)}{name}:" for depth, name in enumerate(path)]
    lines[-1] += _after_colon(value, flow=False)
    return lines


def _after_colon(value: Any, *, flow: bool) -> str:
    return "" if value is None and not flow else f" {_flow(value)}"


def _flow(value: Any) -> str:
    """In one line."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case float() if value.is_integer() and abs(value) < 1e15:
            return str(int(value))
        case int() | float():
            return str(value)
        case str():
            return _written(value)
        case Mapping():
            return "{" + ", ".join(f"{name}: {_flow(each)}" for name, each in value.items()) + "}"
        case Sequence():
            return "[" + ", ".join(_flow(each) for each in value) + "]"
    raise CannotEdit(repr(value))


def _written(text: str) -> str:
    """Without quotes where a reader would take it for the same text, also inside of braces."""
    plain = bool(text) and not set(text) & set(",[]{}#:\"'\n\r\t\\&*!|>%@`?=") and text == text.strip()
    if plain and text[0] != "-":
        fields = parse(f"a: [{text}]").fields
        if fields == {"a": [text]}:
            return text
    return json.dumps(text, ensure_ascii=False)
