"""Validates JSON files against the schemas that they name: schemas.py SCHEMAS FOLDER..."""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator
from referencing import Registry, Resource

# Errors of one file that are worth reading.
SHOWN = 5


def schemas(folder):
    """The validators by what a file says in its "schema". The schemas are checked too, and may point at each other."""
    found = {path: json.loads(path.read_text(encoding="utf-8")) for path in sorted(Path(folder).glob("*.json"))}
    registry = Registry().with_resources((path.name, Resource.from_contents(schema)) for path, schema in found.items())
    validators = {}
    for path, schema in found.items():
        Draft202012Validator.check_schema(schema)
        named = schema.get("properties", {}).get("schema", {}).get("const")
        if not named:
            sys.exit(f"{path} does not say which \"schema\" it describes")
        validators[named] = Draft202012Validator(schema, registry=registry)
    return validators


def problems(path, validators):
    """What is wrong with a file, as lines to print."""
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        return [f"{path}: no JSON: {error}"]
    named = value.get("schema") if isinstance(value, dict) else None
    if named not in validators:
        return [f"{path}: names the schema {named!r}, which is none of {sorted(validators)}"]
    errors = sorted(validators[named].iter_errors(value), key=lambda error: list(map(str, error.absolute_path)))
    return [f"{path}: {error.json_path}: {error.message[:300]}" for error in errors[:SHOWN]]


def main(folder, *places):
    validators = schemas(folder)
    files = [path for place in places for path in sorted(Path(place).rglob("*.json"))]
    if not validators or not files:
        sys.exit("There is nothing to validate.")
    wrong = [line for path in files for line in problems(path, validators)]
    print("\n".join(wrong) or f"{len(files)} files are what {len(validators)} schemas say.")
    sys.exit(1 if wrong else 0)


main(*sys.argv[1:])
