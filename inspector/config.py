"""Settings files: YAML read into a pydantic model, with every mistake reported at once, each with its place."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, get_args

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails
from yaml import MappingNode, Node, ScalarNode, SequenceNode

from inspector.errors import ConfigError
from inspector.yaml_document import Mistake, parse, place, shortened

if TYPE_CHECKING:
    from typing_extensions import TypeForm

T = TypeVar("T")

_LARGEST_BYTES = 1_000_000
_REMEDY = "Correct the file and try again."

_IN_PLAIN_WORDS = {
    "model_type": "must be a group of fields",
    "dict_type": "must be a group of fields",
    "list_type": "must be a list",
    "tuple_type": "must be a list",
    "int_type": "must be a whole number",
    "int_from_float": "must be a whole number",
    "float_type": "must be a number",
    "string_type": "must be text",
    "bool_type": "must be true or false",
}
"""Types of pydantic's errors whose own message speaks of Python or JSON."""


def load_yaml(path: Path, kind: TypeForm[T]) -> T:
    """Read the settings file ``path`` into ``kind``: a model, or a union of models told apart by a field.

    Values keep the type they are written in (``"5"`` is text, ``yes`` is no number); numbers may
    be written ``1e-3``. A file without any field gives the defaults.

    Raises :class:`ConfigError` whose ``what`` has one line ``file:line:column: mistake`` for each mistake.
    """
    return check_yaml(read_settings(path), path, kind)


def check_yaml(text: str, path: Path, kind: TypeForm[T]) -> T:
    """As :func:`load_yaml`, of ``text`` that is or shall be the content of ``path``."""
    document = parse(text)
    if document.fields is None:
        raise _config_error(path, document.mistakes)
    mistakes = document.mistakes
    try:
        model = TypeAdapter[T](kind).validate_json(json.dumps(document.fields), strict=True)
    except ValidationError as error:
        unreadable = {(m.line, m.column) for m in mistakes}
        for detail in error.errors():
            mistake = _field_mistake(detail, document.root, kind)
            if not (detail["type"].endswith("_type") and (mistake.line, mistake.column) in unreadable):
                mistakes.append(mistake)
    if mistakes:
        raise _config_error(path, mistakes)
    return model


def _config_error(path: Path, mistakes: list[Mistake]) -> ConfigError:
    lines = [f"{path}:{m.line}:{m.column}: {m.text}" for m in sorted(set(mistakes))]
    return ConfigError("\n".join(lines), _REMEDY)


def read_settings(path: Path) -> str:
    """The text of a settings file. Raises :class:`ConfigError`."""
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST_BYTES + 1)
    except OSError as error:
        raise ConfigError(
            f"{path} cannot be read: {error.strerror}.", "Check the name of the file and your permission to read it."
        ) from error
    if len(content) > _LARGEST_BYTES:
        raise ConfigError(f"{path} is too large to be a settings file.", "Choose the right file.")
    try:
        return content.decode("utf-8-sig")  # Windows editors begin a file with a mark of the encoding
    except UnicodeDecodeError as error:
        before = content[: error.start]
        mistake = Mistake(before.count(b"\n") + 1, error.start - before.rfind(b"\n"), "is not text in UTF-8")
        raise ConfigError(
            _config_error(path, [mistake]).what, "Save the file again with the encoding UTF-8."
        ) from error


def _field_mistake(detail: ErrorDetails, root: Node, kind: Any) -> Mistake:
    """Put what pydantic found into words, at its place in the file."""
    location, context = detail["loc"], detail.get("ctx", {})
    if detail["type"].startswith("union_tag_"):
        location += (context["discriminator"].strip("'"),)
    path, key, value = _find(root, location)
    match detail["type"]:
        case "extra_forbidden":
            guess = _nearest(str(location[-1]), _field_names(kind, location[:-1]))
            return Mistake(*place(key), f"{path} is not a known field{guess}")
        case "union_tag_not_found" if misspelt := _similar_key(value, str(location[-1])):
            return Mistake(*place(misspelt), f"{misspelt.value} is not a known field; did you mean {location[-1]}?")
        case "missing" | "union_tag_not_found":
            return Mistake(*place(key), f"{'.'.join(filter(None, (path, str(location[-1]))))} is missing")
        case "union_tag_invalid":
            problem = f"must be one of {context['expected_tags']}"
        case other:
            plain = detail["msg"].removeprefix("Value error, ").replace("Input should be", "must be")
            problem = _IN_PLAIN_WORDS.get(other, plain)
    given = guess = ""
    if isinstance(value, ScalarNode):
        problem = problem.removesuffix(".")
        given = f", not {_as_written(value)}"
        choices = context.get("expected_tags") or context.get("expected") or ""
        guess = _nearest(value.value, re.findall(r"'([^']+)'", str(choices)))
    return Mistake(*place(value), f"{path}: {problem}{given}{guess}" if path else problem)


def _as_written(node: ScalarNode) -> str:
    text = shortened(node.value)
    return f'"{text}"' if node.tag.endswith(":str") else text or "nothing"


def _find(root: Node, location: tuple[int | str, ...]) -> tuple[str, Node, Node]:
    """Path, key and value of pydantic's ``location``, as far as the file has it.

    Parts that name no place in the file, like the tag of a union, are passed over.
    """
    path, key, value = [], root, root
    for part in location:
        if isinstance(value, SequenceNode) and isinstance(part, int) and part < len(value.value):
            key = value = value.value[part]
            path.append(str(part + 1))
        elif isinstance(value, MappingNode):
            for name, item in value.value:
                if isinstance(name, ScalarNode) and name.value == part:
                    key, value = name, item
                    path.append(name.value)
                    break
    return ".".join(path), key, value


def _nearest(name: str, known: list[str]) -> str:
    close = difflib.get_close_matches(name, known, n=1)
    return f"; did you mean {close[0]}?" if close else ""


def _similar_key(node: Node, name: str) -> ScalarNode | None:
    keys = [key for key, _ in node.value if isinstance(key, ScalarNode)] if isinstance(node, MappingNode) else []
    close = difflib.get_close_matches(name, [key.value for key in keys], n=1)
    return next((key for key in keys if key.value in close), None)


def _field_names(kind: Any, location: tuple[int | str, ...]) -> list[str]:
    """Names of the fields that the model at ``location`` inside ``kind`` has."""
    models = set(_models_in(kind))
    for part in location:
        annotations = [model.model_fields[str(part)].annotation for model in models if part in model.model_fields]
        inner = {model for annotation in annotations for model in _models_in(annotation)}
        tagged = {model for model in models if any(part in get_args(f.annotation) for f in model.model_fields.values())}
        models = inner or tagged or models
    return sorted({field.alias or name for model in models for name, field in model.model_fields.items()})


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from _models_in(argument)
