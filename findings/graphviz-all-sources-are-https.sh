#!/usr/bin/env bash
# Debian 12 python3-graphviz 0.20.1-1 and python3-pydot 1.4.2-1 (graphs in DOT), with python3-pyparsing.
# Guess: an edge between two names connects the nodes that were made with these names.
# What is so: what stands before a colon is the node of an edge, the rest its port: with addresses in graphviz every
# edge goes from https to https, and the nodes that were made stand beside it alone. pydot quotes an address, but URNs
# are split by both, so that all of them are one node; no error is raised.
# Why it matters here: graphs of who cites and disputes whom have sources as nodes, named by their addresses, and RDF
# and identifiers of records have URNs; all are one node with an arrow to itself.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
apt-get download python3-graphviz=0.20.1-1 python3-pydot=1.4.2-1 python3-pyparsing >/dev/null 2>&1
for deb in ./*.deb; do dpkg -x "$deb" root; done
cat >run.py <<'PY'
import graphviz, pydot
edges = [('https://example.org/release', 'https://example.net/denial'), ('urn:uuid:1', 'urn:uuid:2')]
graph = graphviz.Digraph()
other = pydot.Dot(graph_type='digraph')
for tail, head in edges:
    graph.node(tail)
    graph.edge(tail, head)
    other.add_edge(pydot.Edge(tail, head))
for name, text in [('graphviz', graph.source), ('pydot', other.to_string())]:
    read, = pydot.graph_from_dot_data(text)
    for line in text.split('\n')[1:-2]:
        print(name, line.strip())
    # A port starts at the first colon outside of quotation marks.
    nodes = {end if end.startswith('"') else end.split(':')[0]
             for edge in read.get_edges() for end in (edge.get_source(), edge.get_destination())}
    print(name, 'has edges between', sorted(nodes))
PY
PYTHONPATH=root/usr/lib/python3/dist-packages python3 run.py | tee out
diff - out <<'WANT'
graphviz "https://example.org/release"
graphviz https:"//example.org/release" -> https:"//example.net/denial"
graphviz "urn:uuid:1"
graphviz urn:uuid:1 -> urn:uuid:2
graphviz has edges between ['https', 'urn']
pydot "https://example.org/release" -> "https://example.net/denial";
pydot urn:uuid:1 -> urn:uuid:2;
pydot has edges between ['"https://example.net/denial"', '"https://example.org/release"', 'urn']
WANT
