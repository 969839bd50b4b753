"""The values of facts for a list, without a capital that only begins a sentence."""

from reader.compare.collation.passages import StoryText
from reader.compare.facts.fact import Fact, Value
from reader.compare.telling import DiscrepancyKind
from reader.report.story.naming.clause_words import tokens_in
from reader.text.facts.facts import Facts
from reader.text.facts.scan import Scan
from reader.text.model import Span
from reader.text.numbers import number_of

# Signs at the end of a quotation that belong to the sentence around it.
_BEFORE_MORE = ",;: "
# Groups of words that are names, which keep their capitals.
_OF_NAMES = frozenset({"nickname", "region"})


def in_a_list(text: StoryText, fact: Fact, value: Value) -> str:
    """The words of a value: a quotation as written, others without a capital that only begins a sentence."""
    said = text.facts((value.report, value.sentence))
    if fact.kind is DiscrepancyKind.QUOTATION:
        return value.span.of(said.scan.text).rstrip(_BEFORE_MORE)
    words = _within_prose(said, value.span)
    is_counted = value.form.isdecimal() and value.form != "1"  # "a guardhouse" is plain
    return words if states_it(text, value) or not is_counted else f"{words} ({value.form})"


def states_it(text: StoryText, value: Value) -> bool:
    """Whether the words of a value have a figure: "another man", of whom there are two then, have none."""
    scan = text.facts((value.report, value.sentence)).scan
    numbers = (number_of(scan.tokens[at].norm) for at in tokens_in(scan, value.span))
    has_digits = any(letter.isdecimal() for letter in value.span.of(scan.text))
    return has_digits or any(number is not None and not number.is_ordinal for number in numbers)


def _within_prose(said: Facts, span: Span) -> str:
    """The words of a span, in small letters where they begin a sentence and are known to be no name.

    A figure written in words has no capital in a headline either, all of whose words may have them.
    """
    scan, at = said.scan, tokens_in(said.scan, span)
    words = span.of(scan.text)
    if not at or any(n.span.start <= span.start < n.span.end and not n.opens for n in said.names):
        return words
    start = scan.tokens[at[0]].start - span.start
    is_figure = any(q.span == span for q in said.quantities)
    opens = not any(scan.tokens[before].is_word for before in range(at[0]))
    has_capital = scan.written[at[0]][:1].isupper() and not scan.written[at[0]][1:2].isupper()
    if start < 0 or not has_capital or not (opens or is_figure) or not _is_no_name(scan, at[0]):
        return words
    return words[:start] + words[start].lower() + words[start + 1 :]


def _is_no_name(scan: Scan, at: int) -> bool:
    word, known = scan.lower[at], scan.lexicon
    if word in known.light or number_of(scan.tokens[at].norm) is not None:
        return True
    is_noun = bool(known.groups("vague", word) or known.groups("people", word))
    has_capital = is_noun and bool(known.words("capital nouns"))  # Dutzende has its own anywhere
    sections = known.sections.get(word, ())
    return bool(sections) and _OF_NAMES.isdisjoint(sections) and not has_capital
