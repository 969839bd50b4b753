"""Who says a quotation: by the attribution beside it, and by whom "he" was before."""

from collections.abc import Sequence

from reader.compare.quotations.lead import (
    PERSONS,
    THINGS,
    Speaking,
    articles,
    behind,
    holder,
    introduced,
    is_called_out,
    is_chanted,
    led,
    subject,
)
from reader.text.facts.names import Name, in_print, names
from reader.text.facts.scan import Scan, scan
from reader.text.facts.speaking.phrase import according
from reader.text.facts.speaking.speakers import SpeakerKind
from reader.text.facts.speaking.speech import Attribution, attributions
from reader.text.model import Kind, Sentence, Span
from reader.text.passage import excerpt

# Sentences back, in this paragraph and the one before, in which "he" may have been named.
_REACH = 8
# Words that tell who an unnamed speaker is: more are a clause.
_PHRASE = 6
# Paragraphs in which "he" may have been named: this one and the one before.
_PARAGRAPHS = 2
_STOPS = (".", "!", "?", "…", ":")


class Speakers:
    """The speakers of one article's compared sentences, each looked at when a quotation asks for it."""

    def __init__(self, text: str, body: Sequence[Sentence], language: str) -> None:
        self._text, self._body, self._language = text, body, language
        self._read: dict[int, tuple[Scan, tuple[Attribution, ...]]] = {}

    def beside(self, quote: Span, first: int, last: int) -> Speaking | None:
        """Who is said to say what begins in the first and ends in the last of those sentences."""
        sentence, _ = self._scanned(first)
        if is_chanted(sentence, quote) or is_called_out(sentence, quote):
            return introduced(sentence, quote)
        opens = not any(c.isalnum() for c in self._text[self._body[first].span.start : quote.start])
        places = (first, last, first - 1, last + 1) if opens else (first, last)
        for at in places:
            is_near = 0 <= at < len(self._body) and self._body[at].paragraph == self._body[first].paragraph
            if is_near and at > last and self._scanned(at)[0].quotes:
                continue  # it says who speaks what it quotes itself
            if is_near and (found := self.within(quote, at, first)):
                return found
        return None

    def within(self, quote: Span, at: int, opening: int | None = None) -> Speaking | None:
        """Who is said in that sentence to say the quotation: the attribution nearest to it.

        The quotation begins in the sentence opening, which is that one unless it is given.
        """
        sentence, said = self._scanned(at)
        begins = at if opening is None else min(opening, at)
        if said:
            nearest = min(said, key=lambda a: _distance(a.span, quote))
            return Speaking(nearest.span, self._who(nearest, at, begins))
        found = behind(sentence, quote) or introduced(sentence, quote) or led(sentence, quote)
        if found is None:
            return None
        words = found.who.lower().split()
        if not sentence.lexicon.group("pronoun", found.who.lower()):
            return found
        return Speaking(found.span, self._said_before(PERSONS, words, at, begins))

    def _scanned(self, at: int) -> tuple[Scan, tuple[Attribution, ...]]:
        if at not in self._read:
            span = self._body[at].span
            sentence = scan(excerpt(self._text, span, self._language))
            self._read[at] = sentence, attributions(sentence)
        return self._read[at]

    def _who(self, said: Attribution, at: int, begins: int) -> str:
        sentence, _ = self._scanned(at)
        pronoun = said.span.of(self._text).lower().split()
        match said.kind:
            case SpeakerKind.HE_OR_SHE:
                return self._said_beside(said, at) or self._said_before(PERSONS, pronoun, at, begins)
            case SpeakerKind.IT:
                return self._said_before(THINGS, pronoun, at, begins)
            case SpeakerKind.NAMED:
                return _named(sentence, _heard(sentence, said))
            case _:
                phrase = _phrase(sentence, said)
                whole = self._holder(phrase, begins) or phrase or _full_name(sentence, said.span)
                return whole or self._opening_name(sentence, said)

    def _said_beside(self, said: Attribution, at: int) -> str:
        """Who spoke before "he" in the same sentence: "Lind claimed …, although he also said"."""
        sentence, every = self._scanned(at)
        before = [a for a in every if a.kind is SpeakerKind.NAMED and a.span.end <= said.span.start]
        who = _named(sentence, before[-1].span) if before else ""
        return who if _agrees(sentence, who, said.span.of(self._text).lower().split()) else ""

    def _opening_name(self, sentence: Scan, said: Attribution) -> str:
        """The word that opens "Lind also claimed", if the article has it as a name elsewhere."""
        opening = next((n for n in names(sentence) if n.opens and n.span.start == said.span.start), None)
        if opening is None or len(opening.words) > 1:
            return ""
        return opening.words[0] if self._is_name(opening.words[0]) else ""

    def _said_before(self, kinds: Sequence[SpeakerKind], pronoun: Sequence[str], at: int, begins: int) -> str:
        """Who spoke last before "he" or "it", or whom the sentence is about before all that "he" says."""
        nearby = {self._body[at].paragraph}
        about = begins - 1
        for before in range(begins - 1, max(-1, begins - 1 - _REACH), -1):
            nearby.add(self._body[before].paragraph)
            if len(nearby) > _PARAGRAPHS:
                break
            sentence, said = self._scanned(before)
            known = [a for a in said if a.kind in kinds]
            if not known and (same := self._is_same(said, sentence, pronoun)) is not None:
                if not same:
                    return ""
                about = before - 1
            who = self._who(known[-1], before, before) if known else _named_behind(sentence)
            if not who and before == about and self._is_told(before):
                who = self._subject(sentence, kinds)
            if known or who:
                return who if _agrees(sentence, who, pronoun) else ""
        return ""

    def _subject(self, sentence: Scan, kinds: Sequence[SpeakerKind]) -> str:
        """Whom the sentence is about; behind the comma where it opens "Speaking on Friday, Mr. Lind"."""
        who = subject(sentence, kinds)
        if not who or " " in who or self._is_name(who):
            return who
        comma = sentence.lower.index(",") if "," in sentence.lower else 0
        behind = next((n for n in names(sentence) if n.first[0] == comma + 1), None)
        return " ".join(in_print(sentence, behind)) if behind else ""

    def _is_name(self, word: str) -> bool:
        """Whether the article has that word in a name that does not open a sentence."""
        held = (n for n, sentence in enumerate(self._body) if word in sentence.span.of(self._text))
        return any(_has_as_name(self._scanned(n)[0], word) for n in held)

    def _holder(self, office: str, begins: int) -> str:
        """Who was last said to hold it before that sentence, in this paragraph and the one before."""
        if not office or office.lower().split()[0] not in articles(self._scanned(begins)[0]):
            return ""
        earliest = self._body[begins].paragraph - _PARAGRAPHS + 1
        near = range(begins - 1, max(-1, begins - 1 - _REACH), -1)
        held = (holder(self._scanned(at)[0], office) for at in near if self._body[at].paragraph >= earliest)
        return next((who for who in held if who), "")

    def _is_told(self, at: int) -> bool:
        """Whether it is a sentence, not a headline or another line without a full stop."""
        sentence = self._body[at]
        is_whole = self._text[: sentence.span.end].rstrip("”“\"'’»«)").endswith(_STOPS)
        return sentence.kind is Kind.BODY and is_whole

    def _is_same(self, said: Sequence[Attribution], sentence: Scan, pronoun: Sequence[str]) -> bool | None:
        """Whether "she" speaks there too, not "he"; None where nobody is called so."""
        told = [a.span.of(self._text).lower().split() for a in said if a.kind is SpeakerKind.HE_OR_SHE]
        if not told:
            return None
        theirs, own = _genders(sentence, told[-1]), _genders(sentence, pronoun)
        return not (theirs and own) or bool(theirs & own)


def _named_behind(sentence: Scan) -> str:
    """Whom a sentence names behind the last thing that it quotes: `“…,” said the owner, Ann Lund`."""
    spoken = [sentence.cover(first, end - 1) for first, end in sentence.quotes[-1:]]
    found = behind(sentence, spoken[0]) if spoken else None
    return found.who if found and found.who[:1].isupper() else ""


def _distance(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end, 0)


def _has_as_name(sentence: Scan, word: str) -> bool:
    """Whether a sentence, and no headline, has the word in a name that does not open it."""
    found = (n for n in names(sentence) if word in n.words[n.opens :])
    return not sentence.is_title_case and any(found)


def _named(sentence: Scan, within: Span) -> str:
    """The first name in a speaker's phrase, or the one behind its office: "Alva island governor Ada Lind"."""
    found = _names_in(sentence, within)
    if not found:
        return ""
    if explained := _behind_office(sentence, within):
        return " ".join(in_print(sentence, explained))
    who = found[0]
    for name in found[1:]:
        between = range(who.last[-1] + 1, name.first[0])
        if not between or not all(_is_of_office(sentence, at) for at in between):
            break
        who = name
    return " ".join(in_print(sentence, who))


def _behind_office(sentence: Scan, within: Span) -> Name | None:
    """Who holds the office that a comma ends: "said the Liberal leader of the council, Ada Lind"."""
    inside = [at for at, t in enumerate(sentence.tokens) if within.start <= t.start < within.end]
    opens = any(sentence.lower[at] in articles(sentence) for at in inside[:2])
    comma = inside[-1] + 1
    if not opens or sentence.lower[comma : comma + 1] != (",",):
        return None
    return next((n for n in names(sentence) if n.first[0] == comma + 1 and len(n.words) > 1), None)


def _is_of_office(sentence: Scan, at: int) -> bool:
    """Whether a word may stand between the place of an office and who holds it."""
    word = sentence.lower[at]
    return sentence.tokens[at].is_word and word not in sentence.lexicon.light and sentence.written[at] == word


def _full_name(sentence: Scan, within: Span) -> str:
    """The last name of two words and more, as in "Secretary of Defense Mark Esper said"."""
    for name in reversed(_names_in(sentence, within)):
        before = sentence.lower[name.first[0] - 1]
        is_office = "of" in sentence.lexicon.groups("preposition", before)  # its first word is the office's
        words = in_print(sentence, name)[is_office:]
        if len(words) > 1:
            return " ".join(words)
    return ""


def _names_in(sentence: Scan, within: Span) -> list[Name]:
    return [n for n in names(sentence) if n.span.start >= within.start and n.span.end <= within.end]


def _phrase(sentence: Scan, said: Attribution) -> str:
    """Who speaks without a name, such as "a guard" or "police"; "" for what may be no speaker."""
    heard = _heard(sentence, said)
    inside = [
        at
        for at, token in enumerate(sentence.tokens)
        if token.start >= heard.start and token.end <= heard.end and at != said.verb
    ]
    if not inside or len(inside) > _PHRASE or inside[-1] - inside[0] >= len(inside):
        return ""
    if said.kind is SpeakerKind.OTHER and sentence.lower[inside[0]] not in articles(sentence):
        return ""
    has_name = len(inside) > 1 and sentence.written[inside[1]][0].isupper()
    if sentence.lower[inside[0]] in articles(sentence) and has_name:
        inside = inside[1:]
    words = sentence.between(inside[0], inside[-1])
    return words if has_name or inside[0] != 0 else words[0].lower() + words[1:]


def _heard(sentence: Scan, said: Attribution) -> Span:
    """The words of who speaks: without "according to", in which a language may have a noun with a capital."""
    return sentence.cover(*according(sentence, said.verb)) if said.strength == "accord" else said.span


def _genders(sentence: Scan, words: Sequence[str]) -> frozenset[str]:
    return frozenset(group for word in words for group in sentence.lexicon.groups("gender", word))


def _agrees(sentence: Scan, who: str, pronoun: Sequence[str]) -> bool:
    """Whether "he" is not put to a Mrs., nor "she" to a Mr."""
    title = (who.split() or [""])[0].rstrip(".").lower()
    genders = _genders(sentence, pronoun)
    own = sentence.lexicon.groups("gender", title)
    return not (own and genders) or bool(own & genders)
