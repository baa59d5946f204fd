"""Reads the forms of a graph with the library of each field, and holds what it finds against the JSON of the same graph.

readers.py LIBRARY FOLDER...: each folder has graph.json and the other forms, under the names of the API. Prints what was found in each.
"""

import io
import json
import sys
import zipfile
from collections import defaultdict
from pathlib import Path


def claims_of(graph):
    by_relation = defaultdict(list)
    for claim in graph["claims"]:
        by_relation[claim["relationId"]].append(claim)
    return by_relation


def written(text):
    """What XML cannot write is replaced."""
    return "".join("\ufffd" if ord(c) in range(0xD800, 0xE000) or (ord(c) < 32 and c not in "\t\n\r") else c for c in text)


def well_formed(text):
    return "".join("\ufffd" if ord(c) in range(0xD800, 0xE000) else c for c in text)


def networkx(folder, graph):
    import networkx as nx

    claims = claims_of(graph)
    found = []
    for read, name in ((nx.read_graphml, "graphml"), (nx.read_gexf, "gexf")):
        options = {"force_multigraph": True} if name == "graphml" else {}
        g = read(folder / f"graph.{name}", **options)
        label = "name" if name == "graphml" else "label"
        for node in graph["nodes"]:
            data = g.nodes[node["id"]]
            assert data[label] == written(node["name"]), (data[label], node["name"])
            if "labels" in node:
                assert (data["nameFr"], data["nameEn"]) == (node["labels"]["fr"], node["labels"]["en"])
            if "point" in node:
                assert [data["longitude"], data["latitude"]] == node["point"]
        assert g.number_of_nodes() == len(graph["nodes"])
        edges = {(u, v, d["type"]): d for u, v, d in g.edges(data=True)}
        for edge in graph["edges"]:
            data = edges[(edge["from"], edge["to"], edge["type"])]
            quotes = json.loads(data.get("quotes", "[]"))
            assert [q["quote"] for q in quotes] == [c["quote"] for c in claims[edge["id"]]]
            for quote, claim in zip(quotes, claims[edge["id"]]):
                assert quote == claim, (quote, claim)
        assert g.number_of_edges() == len(graph["edges"])
        found.append([name, g.number_of_nodes(), g.number_of_edges()])
    return found


def rdflib(folder, graph):
    import rdflib as rdf

    g = rdf.Graph().parse(folder / "graph.jsonld", format="json-ld")
    for triple in g:
        for term in triple:
            if isinstance(term, rdf.URIRef):
                assert str(term).startswith(("http://", "https://", "urn:")), term
    # Every literal that has a type is one of it.
    for literal in g.objects():
        assert not (isinstance(literal, rdf.Literal) and literal.ill_typed), literal
    rows = g.query(
        """
        PREFIX schema: <https://schema.org/> PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
        SELECT ?relation ?claim ?quote ?date ?url ?outlet WHERE {
          ?statement a rdf:Statement ; schema:identifier ?relation ; prov:wasDerivedFrom ?source .
          ?source schema:identifier ?claim ; schema:text ?quote ; prov:wasQuotedFrom ?article .
          OPTIONAL { ?source schema:datePublished ?date }
          OPTIONAL { ?article schema:url ?url }
          OPTIONAL { ?article schema:publisher/schema:identifier ?outlet }
        }"""
    )
    said = {str(row.claim): row for row in rows}
    for claim in graph["claims"]:
        row = said[claim["id"]]
        assert str(row.quote) == claim["quote"] and row.quote.language == claim["article"]["lang"]
        assert str(row.relation) == claim["relationId"]
        assert (str(row.date) if row.date else None) == claim["publishedAt"]
        assert bool(row.url) == ("url" in claim["article"])
        assert (str(row.outlet) if row.outlet else None) == claim.get("outlet", {}).get("id")
    schema = rdf.Namespace("https://schema.org/")
    for node in graph["nodes"]:
        subject = g.value(predicate=schema.identifier, object=rdf.Literal(node["id"]))
        names = {(name.language, str(name)) for name in g.objects(subject, schema.name)}
        if "labels" in node:
            assert {("fr", node["labels"]["fr"]), ("en", node["labels"]["en"])} <= names, names
        else:
            assert (None, well_formed(node["name"])) in names, (names, node["name"])
    # It can be written again, which rdflib refuses to do with malformed IRIs.
    g.serialize(format="turtle")
    statements = len(set(g.subjects(rdf.RDF.type, rdf.RDF.Statement)))
    return [len(graph["nodes"]), statements, len(said)]


def pandas(folder, graph):
    import pandas as pd

    found = []
    for form in ("csv", "parquet"):
        with zipfile.ZipFile(folder / f"graph-{form}.zip") as archive:
            assert archive.testzip() is None
            read = {
                "csv": lambda raw: pd.read_csv(raw, keep_default_na=False),
                "parquet": pd.read_parquet,
            }[form]
            package = json.loads(archive.read("datapackage.json"))
            tables = {
                resource["name"]: read(io.BytesIO(archive.read(resource["path"]))) for resource in package["resources"]
            }
        assert list(tables["nodes"]["id"]) == [node["id"] for node in graph["nodes"]]
        assert list(tables["relations"]["id"]) == [edge["id"] for edge in graph["edges"]]
        joined = tables["claims"].merge(tables["relations"], left_on="relation", right_on="id", suffixes=("", "_relation"))
        assert len(joined) == len(graph["claims"])
        quotes = {row.id: row for row in joined.itertuples()}
        for claim in graph["claims"]:
            row = quotes[claim["id"]]
            if form == "parquet":
                assert row.quote == well_formed(claim["quote"])
                assert (None if pd.isna(row.publishedAt) else str(row.publishedAt)[:10]) == claim["publishedAt"]
                assert row.recordedAt.isoformat()[:19] == claim["recordedAt"][:19]
            assert row.article == claim["article"]["id"]
            assert (row.articleUrl or "") == claim["article"].get("url", "") or pd.isna(row.articleUrl)
            assert row.relation == claim["relationId"]
        if form == "parquet":
            assert list(tables["nodes"]["names"].iloc[0]) == [well_formed(name) for name in graph["nodes"][0]["names"]]
            assert str(tables["relations"]["claims"].dtype).lower().startswith("int")
        found.append([form, *(len(tables[name]) for name in ("nodes", "events", "relations", "claims"))])
    return found


def frictionless(folder, graph):
    from frictionless import Package

    with zipfile.ZipFile(folder / "graph-csv.zip") as archive:
        archive.extractall(folder / "package")
    report = Package(str(folder / "package" / "datapackage.json")).validate()
    assert report.valid, report.flatten(["title", "rowNumber", "fieldName", "message"])
    return [task.stats["rows"] for task in report.tasks]


def followthemoney(folder, graph):
    from followthemoney import model

    entities = {}
    for line in (folder / "graph.ftm").read_text().splitlines():
        data = json.loads(line)
        model.get(data["schema"]).validate(data)
        proxy = model.get_proxy(data, cleaned=False)
        # What it does not understand it drops.
        for name, values in data["properties"].items():
            kept = proxy.get(name)
            assert len(kept) == len(values), (data["schema"], name, values, kept)
        assert proxy.id not in entities
        entities[proxy.id] = proxy
    for proxy in entities.values():
        for prop, value in proxy.itervalues():
            if prop.type.name == "entity":
                assert entities[value].schema.is_a(prop.range), (proxy.schema.name, prop.name, value)
    records = {value for proxy in entities.values() for value in proxy.get("recordId", quiet=True)}
    assert {edge["id"] for edge in graph["edges"]} <= records
    quotes = {quote for proxy in entities.values() if proxy.schema.name == "Note" for quote in proxy.get("description")}
    return [len([p for p in entities.values() if p.schema.name == name]) for name in ("Event", "Note")]


library, *folders = sys.argv[1:]
print(json.dumps([globals()[library](Path(folder), json.loads((Path(folder) / "graph.json").read_text())) for folder in folders]))
