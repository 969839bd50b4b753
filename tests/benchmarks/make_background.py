"""Make the background counts of resources/languages: python -m tests.benchmarks.make_background.

How common a stem is in a language at large, after the wordfreq package: a Zipf value (log10 of its
occurrences in a billion words; van Heuven et al. 2014), in steps of a tenth. Needs `pip install wordfreq`;
the reader does not.
"""

from collections import defaultdict
from math import log10

from wordfreq import top_n_list, word_frequency

from reader.languages.files import folder_of
from reader.text.model import Span
from reader.text.tokens import tokens

LANGUAGES = ["en", "fr", "de", "es", "ar", "it", "nl", "pt"]
READ = 60_000  # written words a language
KEPT = 20_000  # stems a language
A_BILLION = 1e9


def main() -> None:
    """Write one table a language."""
    for language in LANGUAGES:
        counts: defaultdict[str, float] = defaultdict(float)
        for word in top_n_list(language, READ):
            frequency = word_frequency(word, language)
            for stem in {
                t.stem for spelt in (word, word.title()) for t in tokens(spelt, Span(0, len(spelt)), language)
            }:
                counts[stem] += frequency
        levels: dict[str, list[str]] = {}
        for stem, frequency in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:KEPT]:
            levels.setdefault(f"{log10(frequency * A_BILLION):.1f}", []).append(stem.replace(" ", "_"))
        lines = [f"{level}\t{' '.join(stems)}\n" for level, stems in levels.items()]
        (folder_of(language) / "background.tsv").write_text("".join(lines), "utf-8")


if __name__ == "__main__":
    main()
