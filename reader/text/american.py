"""British spellings of English words in their American form: colour, organised, centre, travelled."""

import re

_OUR = re.compile(r"(\w{3,}?)our(s|ed|ing|able|ably|ful|fully|less|er|ers|ite|ites|hood|hoods|al|ist|ists)?")
_NO_OUR = {"cont", "det", "dev", "vel", "troubad", "param", "bonj", "gl", "carref"}
_ISE = re.compile(r"(\w{3,}?)is(e|es|ed|ing|er|ers|ation|ations)")
_NO_ISE = {
    *("adv", "adverti", "advert", "appra", "bapt", "chast", "circumc", "compr", "comprom", "conc", "cru"),
    *("desp", "dev", "disgu", "enterpr", "exc", "exerc", "expert", "fanch", "franch", "improv", "inc"),
    *("likew", "merchand", "otherw", "parad", "pract", "pra", "prec", "prem", "prom", "repr", "rev", "supr"),
    *("superv", "surm", "surpr", "telev", "treat", "val", "clockw", "stepw", "tort", "turquo", "bru", "gu"),
    *("dem", "noi", "poi", "porpo", "rai", "apprai", "mayonna", "malai", "liai", "ari", "uprai", "prai"),
}
_YSE = re.compile(r"(\w{3,}?)ys(e|es|ed|ing|er|ers)")
_YSED = {"anal", "paral", "catal", "dial", "electrol", "hydrol"}
_DOUBLED = re.compile(r"(\w+?l)l(ed|ing|er|ers|ings)")
_SINGLE = {
    *("travel", "cancel", "label", "model", "fuel", "level", "tunnel", "channel", "quarrel", "signal"),
    *("total", "rival", "marvel", "counsel", "duel", "panel", "pencil", "council", "jewel", "shovel", "dial"),
    *("equal", "fulfil", "initial", "marshal", "pedal", "snorkel", "spiral", "swivel", "unravel", "libel"),
}
_WORDS = {
    "centre": "center", "theatre": "theater", "fibre": "fiber", "calibre": "caliber", "sabre": "saber",
    "meagre": "meager", "sombre": "somber", "spectre": "specter", "lustre": "luster", "metre": "meter",
    "litre": "liter", "kilometre": "kilometer", "manoeuvre": "maneuver", "defence": "defense",
    "offence": "offense", "licence": "license", "pretence": "pretense", "programme": "program",
    "cheque": "check", "grey": "gray", "tyre": "tire", "plough": "plow", "aluminium": "aluminum",
    "mould": "mold", "moustache": "mustache", "sceptic": "skeptic", "sceptical": "skeptical",
    "jewellery": "jewelry", "kerb": "curb", "gaol": "jail", "ageing": "aging", "judgement": "judgment",
    "catalogue": "catalog", "dialogue": "dialog", "analogue": "analog", "paediatric": "pediatric",
    "anaesthetic": "anesthetic", "foetus": "fetus", "encyclopaedia": "encyclopedia", "pyjama": "pajama",
    "axe": "ax", "cosy": "cozy", "draught": "draft", "mum": "mom", "storey": "story", "skilful": "skillful",
    "wilful": "willful", "enrol": "enroll", "instalment": "installment", "fulfil": "fulfill",
    "haemorrhage": "hemorrhage", "leukaemia": "leukemia", "anaemia": "anemia", "diarrhoea": "diarrhea",
    "towards": "toward", "afterwards": "afterward", "learnt": "learned", "burnt": "burned",
    "dreamt": "dreamed", "spelt": "spelled", "whilst": "while", "amongst": "among",
}  # fmt: skip
_CENTRED = {"centred": "centered", "centring": "centering"}


def american(word: str) -> str:
    """The word, in lower case, as it is spelled in American English."""
    if known := _CENTRED.get(word):
        return known
    for length in (0, 1, 2):
        stem, ending = (word[:-length], word[-length:]) if length else (word, "")
        if stem in _WORDS and ending in {"", "s", "d", "rs"}:
            return _WORDS[stem] + ending
    return _by_rule(word)


def _by_rule(word: str) -> str:
    if (match := _OUR.fullmatch(word)) and match[1] not in _NO_OUR:
        return f"{match[1]}or{match[2] or ''}"
    if (match := _ISE.fullmatch(word)) and match[1] not in _NO_ISE:
        return f"{match[1]}iz{match[2]}"
    if (match := _YSE.fullmatch(word)) and match[1] in _YSED:
        return f"{match[1]}yz{match[2]}"
    if (match := _DOUBLED.fullmatch(word)) and match[1] in _SINGLE:
        return f"{match[1]}{match[2]}"
    return word
