"""The descriptor: the schema as a Frictionless Data Package (`datapackage.json`)."""

from typing import Any

from figuredesk.ledger.columns import Column, ColumnType, Table
from figuredesk.ledger.schema import LANGUAGE, SCHEMA, SLUG, TERMS

_TYPES = {
    ColumnType.NUMBER: "number",
    ColumnType.DAY: "date",
    ColumnType.MOMENT: "datetime",
}
_MONTH = "(0[1-9]|1[0-2])"
_DAY = "(0[1-9]|[12][0-9]|3[01])"
_POINT = f"[0-9]{{4}}(-{_MONTH}(-{_DAY})?)?"
_PATTERNS = {
    ColumnType.ID: SLUG,
    ColumnType.REFERENCE: SLUG,
    ColumnType.REFERENCES: f"{SLUG}( {SLUG})*",
    ColumnType.PERIOD: f"{_POINT}(/{_POINT})?",
    ColumnType.DAY_OR_MONTH: f"[0-9]{{4}}-{_MONTH}(-{_DAY})?",
    ColumnType.URL: "https?://.+",
    ColumnType.LANGUAGE: LANGUAGE,
    ColumnType.TERMS: TERMS,
}
_DIALECT = {
    "delimiter": ",",
    "lineTerminator": "\n",
    "quoteChar": '"',
    "doubleQuote": True,
    "header": True,
}


def ledger_descriptor(name: str, title: str, description: str) -> dict[str, Any]:
    """The descriptor of a ledger of this name (lower case, hyphens) and title."""
    return {
        "profile": "tabular-data-package",
        "name": name,
        "title": title,
        "description": description,
        "licenses": [
            {
                "name": "CC-BY-4.0",
                "title": "Creative Commons Attribution 4.0 International (the compilation of "
                "facts; the quoted words remain their publishers')",
                "path": "https://creativecommons.org/licenses/by/4.0/",
            }
        ],
        "sources": [
            {
                "title": "The reports listed in reports.csv, each with its address",
                "path": "reports.csv",
            }
        ],
        "resources": [table_resource(table) for table in SCHEMA.values()],
    }


def table_resource(table: Table) -> dict[str, Any]:
    """One table as a resource of the descriptor, with its schema, keys and links."""
    schema: dict[str, Any] = {
        "fields": [_field(column) for column in table.columns],
        "missingValues": [""],
    }
    if any(column.type is ColumnType.ID for column in table.columns):
        schema["primaryKey"] = "id"
    links = [_foreign_key(table, column) for column in table.columns if _is_link(column)]
    if links:
        schema["foreignKeys"] = links
    return {
        "name": table.name,
        "path": table.file,
        "title": table.title,
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": dict(_DIALECT),
        "schema": schema,
    }


def _is_link(column: Column) -> bool:
    return column.type is ColumnType.REFERENCE


def _foreign_key(table: Table, column: Column) -> dict[str, Any]:
    resource = "" if column.refers_to == table.name else column.refers_to
    return {"fields": column.name, "reference": {"resource": resource, "fields": "id"}}


def _field(column: Column) -> dict[str, Any]:
    constraints: dict[str, Any] = {}
    if column.required:
        constraints["required"] = True
    if column.unique or column.type is ColumnType.ID:
        constraints["unique"] = True
    if column.allowed:
        constraints["enum"] = list(column.allowed)
    elif column.type in _PATTERNS:
        constraints["pattern"] = _PATTERNS[column.type]
    if column.minimum is not None:
        constraints |= {"minimum": column.minimum, "maximum": column.maximum}
    field: dict[str, Any] = {
        "name": column.name,
        "type": _TYPES.get(column.type, "string"),
        "description": column.meaning,
    }
    return field | ({"constraints": constraints} if constraints else {})
