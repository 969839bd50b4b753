"""Makes the manual page and the completions of the shells from the parsers themselves: manual.py FOLDER."""

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from reader import VERSION
from reader.cli.compare import compare_parser
from reader.cli.library.command import library_parser
from reader.cli.main import EPILOG, USAGE, window_parser
from reader.cli.read import read_parser
from reader.cli.story import story_parser

COMMANDS = {"compare": compare_parser, "story": story_parser, "read": read_parser, "library": library_parser}
ABOUT = (
    "Parallax lists the reports that you give it, pairs the passages of any two of them that tell the same"
    " thing, shows how the wording differs, points at the facts that disagree, and prints the comparison."
)
EXITS = {
    "0": "all went well",
    "1": "Parallax itself failed",
    "2": "bad input, or some reports could not be read",
}
_USED = re.compile(r"parallax\b.*[\]…]")  # of a line of usage, what stands before its explanation
_QUOTED = str.maketrans({"\\": r"\e", "-": r"\-"})


def page() -> str:
    """The manual page, for groff."""
    lines = [
        f'.TH PARALLAX 1 "" "Parallax {VERSION}" "User commands"',
        ".SH NAME",
        r"parallax \- compare news reports side by side",
        ".SH SYNOPSIS",
        *(f".B {_roff(words)}\n.br" for words in _USED.findall(USAGE)),
        ".SH DESCRIPTION",
        _roff(ABOUT),
        ".PP",
        _roff(EPILOG),
        ".SH OPTIONS",
        *_options(window_parser()),
    ]
    for name, parser in COMMANDS.items():
        made = parser()
        lines += [f".SH THE COMMAND {name.upper()}", _roff(made.description or ""), *_options(made)]
    lines += [".SH EXIT STATUS"]
    for code, meaning in EXITS.items():
        lines += [".TP", f".B {code}", _roff(meaning)]
    return "\n".join(lines) + "\n"


def bash() -> str:
    """The completion of bash: commands, options, the words that an option knows, else files."""
    cases = "\n".join(
        f"        {name}) options='{' '.join(_flags(made()))}' ;;" for name, made in COMMANDS.items()
    )
    choices: dict[str, dict[str, None]] = {}
    for made in COMMANDS.values():
        for flag, words in _choices(made()):
            choices.setdefault(flag, {}).update(dict.fromkeys(words))
    known = "\n".join(
        f"        {flag}) words='{' '.join(words)}' ;;" for flag, words in sorted(choices.items())
    )
    return f"""# bash completion for parallax
_parallax() {{
    local word="${{COMP_WORDS[COMP_CWORD]}}" before="${{COMP_WORDS[COMP_CWORD-1]}}" options words=''
    case "${{COMP_WORDS[1]}}" in
{cases}
        *) options='{" ".join([*_flags(window_parser()), *COMMANDS])}' ;;
    esac
    case "$before" in
{known}
    esac
    if [ -n "$words" ]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
    elif [ "${{word#-}}" != "$word" ] || [ "$COMP_CWORD" -le 2 ]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word"; compgen -f -- "$word")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
    fi
}}
complete -o filenames -F _parallax parallax
"""


def fish() -> str:
    """The completion of fish."""
    lines = [
        f"complete -c parallax -n __fish_use_subcommand -a {name} -d '{_said(made())}'"
        for name, made in COMMANDS.items()
    ]
    for name, made in {"": window_parser, **COMMANDS}.items():
        where = f"__fish_seen_subcommand_from {name}" if name else "__fish_use_subcommand"
        known = dict(_choices(made()))
        for flag in _flags(made()):
            words = f" -x -a '{' '.join(known[flag])}'" if flag in known else ""
            if flag.startswith("--"):
                lines.append(f"complete -c parallax -n '{where}' -l {flag[2:]}{words}")
    return "\n".join(lines) + "\n"


def zsh() -> str:
    """The completion of zsh, by way of bash's."""
    return "#compdef parallax\nautoload -U +X bashcompinit && bashcompinit\n" + bash().split("\n", 1)[1]


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, made in action.choices.items():
                yield f".SS {name}\n{_roff(made.description or '')}"
                yield from _options(made)
            continue
        named = ", ".join(action.option_strings) or str(action.metavar)
        value = "" if action.nargs == 0 or not action.option_strings else f" {_value(action)}"
        yield f".TP\n.B {_roff(named + value)}\n{_roff(_help(action))}"


def _value(action: argparse.Action) -> str:
    if action.choices is not None:
        return "|".join(map(str, action.choices))
    return (
        str(action.metavar or action.dest.upper())
        if not isinstance(action, argparse.BooleanOptionalAction)
        else ""
    )


def _help(action: argparse.Action) -> str:
    told = (action.help or "").replace("%%", "%")
    return re.sub(r"%\(default\)s", str(action.default), told)


def _flags(parser: argparse.ArgumentParser) -> list[str]:
    found = [flag for action in parser._actions for flag in action.option_strings]
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            found += [*action.choices, *(flag for made in action.choices.values() for flag in _flags(made))]
    return list(dict.fromkeys(found))


def _choices(parser: argparse.ArgumentParser) -> Iterator[tuple[str, list[str]]]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for made in action.choices.values():
                yield from _choices(made)
        elif action.choices is not None and action.option_strings:
            yield action.option_strings[0], [str(word) for word in action.choices]


def _said(parser: argparse.ArgumentParser) -> str:
    return (parser.description or "").replace("'", r"\'")


def _roff(words: str) -> str:
    told = words.translate(_QUOTED).replace("…", "...")
    told = "".join(letter if letter.isascii() else f"\\[u{ord(letter):04X}]" for letter in told)
    return f"\\&{told}" if told.startswith((".", "'")) else told


def main(folder: Path) -> None:
    """Write all of them into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    made = {"parallax.1": page(), "parallax.bash": bash(), "parallax.fish": fish(), "_parallax": zsh()}
    for name, text in made.items():
        (folder / name).write_text(text, "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
