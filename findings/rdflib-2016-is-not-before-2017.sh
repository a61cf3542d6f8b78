#!/usr/bin/env bash
# Debian 12 python3-rdflib 6.1.1-1 (RDF and SPARQL), with python3-isodate and python3-pyparsing.
# Guess: years (xsd:gYear) compare as years; a year and a day compare by time or are an error, which drops the row; five
# digits of a year are kept or refused.
# What is so: in a FILTER, 2016 is neither before nor after 2017, and any year or month is after any day, of 1999 as of
# 2024, since its type's name comes later; none is an error. In Python 2016 is before 2017. Written back, the year 12016
# is 1201.
# Why it matters here: who knows a year of one attack and the day of another asks which came first; the query answers,
# and always the same.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
apt-get download python3-rdflib=6.1.1-1 python3-isodate=0.6.1-1 python3-pyparsing python3-six >/dev/null 2>&1
for deb in ./*.deb; do dpkg -x "$deb" root; done
cat >run.py <<'PY'
from rdflib import Graph, Literal, URIRef, XSD
when = URIRef('http://example.org/when')
def order(left, right):
    graph = Graph()
    graph.add((URIRef('http://example.org/attack'), when, left))
    query = 'ASK { ?attack <http://example.org/when> ?time FILTER(?time %s %s) }'
    return [sign for sign in '<=>' if graph.query(query % (sign, right.n3())).askAnswer]
for left, right in [('gYear 2016', 'gYear 2017'), ('gYearMonth 2016-03', 'gYearMonth 2016-04'),
                    ('gYear 2016', 'date 2024-03-25'), ('gYear 2016', 'date 1999-03-25'),
                    ('gYearMonth 2016-03', 'date 2024-03-25'), ('date 2016-03-05', 'date 2016-03-06')]:
    literals = [Literal(text, datatype=XSD[name]) for name, text in (side.split() for side in (left, right))]
    print(left, *order(*literals) or ['neither <, = nor >'], right, '| Python <:', literals[0] < literals[1])
print(Literal('12016', datatype=XSD.gYear).n3().split('^')[0])
PY
PYTHONPATH=root/usr/lib/python3/dist-packages python3 -W ignore run.py | tee out
diff - out <<'WANT'
gYear 2016 neither <, = nor > gYear 2017 | Python <: True
gYearMonth 2016-03 neither <, = nor > gYearMonth 2016-04 | Python <: True
gYear 2016 > date 2024-03-25 | Python <: False
gYear 2016 > date 1999-03-25 | Python <: False
gYearMonth 2016-03 > date 2024-03-25 | Python <: False
date 2016-03-05 < date 2016-03-06 | Python <: True
"1201"
WANT
