"""Claims in a sentence: quantities, days, names, quotations, speakers, outcomes."""
