"""Every figure of an index as a row: what is looked through where nobody knows what to ask."""

from cchc_qa.catalogue.order import COLUMNS
from cchc_qa.catalogue.row import KIND_NAMES, ROLE_NAMES, Row, row_of
from cchc_qa.catalogue.sift import Catalogue, Facets, Sifted, Wanted, catalogue_of

__all__ = [
    "COLUMNS",
    "KIND_NAMES",
    "ROLE_NAMES",
    "Catalogue",
    "Facets",
    "Row",
    "Sifted",
    "Wanted",
    "catalogue_of",
    "row_of",
]
