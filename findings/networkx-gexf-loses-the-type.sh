#!/usr/bin/env bash
# Debian 12 python3-networkx 2.8.8-1 (graphs; GEXF 1.2, the format of Gephi), with GraphML to compare.
# Guess: attributes of an edge come back from each format that takes attributes; what GEXF cannot hold is refused.
# What is so: an edge's attribute "type" goes into GEXF's own one, which is directed, undirected or mutual only, and is
# gone when the file is read, without a word, and the file is not valid GEXF. GraphML keeps it.
# Why it matters here: "type" is a property of all objects of STIX, and claims and denials between two nodes differ in
# nothing else.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
apt-get download python3-networkx=2.8.8-1 python3-lxml >/dev/null 2>&1
for deb in ./*.deb; do dpkg -x "$deb" root; done
cat >run.py <<'PY'
import networkx
graph = networkx.MultiDiGraph()
graph.add_edge('group', 'state', type='attributed-to', by='ministry', start='2018-02-15')
graph.add_edge('state', 'group', type='denies', by='embassy')
for name, write, read in [('GEXF', networkx.write_gexf, networkx.read_gexf),
                          ('GraphML', networkx.write_graphml_xml, networkx.read_graphml)]:
    write(graph, 'file')
    if name == 'GEXF':
        text = open('file').read()
        print('in the file:', 'type="attributed-to"' in text, 'type="denies"' in text, 'mode="dynamic"' in text)
    for tail, head, attributes in read('file').edges(data=True):
        print(name, tail, head, attributes)
PY
PYTHONPATH=root/usr/lib/python3/dist-packages python3 run.py | tee out
diff - out <<'WANT'
in the file: True True True
GEXF group state {'by': 'ministry', 'start': '2018-02-15', 'id': '0'}
GEXF state group {'by': 'embassy', 'id': '1'}
GraphML group state {'type': 'attributed-to', 'by': 'ministry', 'start': '2018-02-15', 'id': '0'}
GraphML state group {'type': 'denies', 'by': 'embassy', 'id': '0'}
WANT
