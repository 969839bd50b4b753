"""A report as a PDF, typeset by Typst from the templates in resources/report."""
