"""Amounts of money: every currency apart, however it is written."""

import pytest

from tests.compare.facts.facts_that_differ import facts_of


@pytest.mark.parametrize(
    ("language", "text", "form"),
    [
        ("en", "It cost A$30 million.", "A$30000000"),
        ("en", "It cost AU$30m.", "A$30000000"),
        ("en", "It cost 30 million Australian dollars.", "A$30000000"),
        ("en", "It cost US$30 million.", "$30000000"),
        ("en", "It cost USD 30 million.", "$30000000"),
        ("en", "It cost 30 million kronor.", "SEK30000000"),
        ("en", "It cost 30 million Swiss francs.", "CHF30000000"),
        ("en", "It cost 30 million pounds.", "£30000000"),
        ("en", "It cost Rs 3 crore.", "₹30000000"),
        ("de", "Es kostete 30 Mio. Euro.", "€30000000"),
        ("de", "Es kostete 30 Millionen Pfund.", "£30000000"),
        ("fr", "Cela a coûté 30 millions d'euros.", "€30000000"),
        ("fr", "Cela a coûté 30 millions de dollars canadiens.", "C$30000000"),
        ("es", "Costó 30 millones de francos suizos.", "CHF30000000"),
        ("es", "Costó 30 millones de dólares.", "$30000000"),
    ],
)
def test_an_amount_has_the_currency_in_which_it_is_told(language: str, text: str, form: str) -> None:
    ((amount, measure),) = [(q.form, q.measure) for q in facts_of(text, language).quantities]
    assert (amount, measure.value) == (form, "money")


def test_pounds_of_a_load_are_no_money() -> None:
    (load,) = facts_of("The boat carried 200 pounds of fish.").quantities
    assert load.measure.value == "number"
