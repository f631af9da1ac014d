"""`key=value` arguments in, checked settings of one training run out."""

import re
from dataclasses import dataclass, fields

ACCEPTED = "epochs=25 learning_rate=0.002 batch_size=64 seed=0 run_name=default resume=true"


@dataclass(frozen=True)
class Settings:
    epochs: int = 25
    learning_rate: float = 0.002
    batch_size: int = 64
    seed: int = 0
    run_name: str = "default"
    resume: bool = False


def parse(args):
    """Returns the Settings; raises ValueError naming the first argument that is unknown, repeated or malformed."""
    kinds = {field.name: field.type for field in fields(Settings)}
    values = {}
    for arg in args:
        key, equals, text = arg.partition("=")
        if not equals or key not in kinds:
            raise ValueError(f"unknown argument {arg!r}: accepted are, with examples, {ACCEPTED}")
        if key in values:
            raise ValueError(f"argument {key!r} is given twice: give it once")
        values[key] = convert(key, kinds[key], text)
    return Settings(**values)


def convert(key, kind, text):
    rules = {
        "epochs": (lambda value: value >= 1, "a whole number of at least 1"),
        "learning_rate": (lambda value: 0 < value <= 1, "a number above 0 and at most 1"),
        "batch_size": (lambda value: 1 <= value <= 10000, "a whole number from 1 to 10000"),
        "seed": (lambda value: value >= 0, "a whole number of at least 0"),
        "run_name": (
            lambda value: re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}", value),
            "up to 100 letters, digits, dots, dashes and underscores, beginning with a letter or digit",
        ),
        "resume": (lambda value: value is not None, "true or false"),
    }
    accepts, wanted = rules[key]
    try:
        value = {"true": True, "false": False}.get(text) if kind is bool else kind(text)
        accepted = accepts(value)
    except ValueError:
        accepted = False
    if not accepted:
        raise ValueError(f"argument {key}={text!r} is not accepted: it must be {wanted}")
    return value
