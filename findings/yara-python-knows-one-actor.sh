#!/usr/bin/env bash
# Debian 12 python3-yara 4.2.0-1+b3, yara and libyara9 4.2.3-4, python3-plyara 2.1.1-1 (rules and what they say of
# themselves).
# Guess: a rule's metadata may name an actor twice, and whoever reads the rule gets both; numbers come as they stand.
# What is so: yara-python has a dictionary, in which the last actor, reference and report remain, without a word; yara
# itself and plyara show all. A unit that is written as a number loses its leading zero in all three.
# Why it matters here: rules name several suspects, or one who is meant and one who is not; of two attributions the
# first is never seen.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
apt-get download python3-yara=4.2.0-1+b3 libyara9=4.2.3-4 yara=4.2.3-4 libssl3 libmagic1 libjansson4 \
  python3-plyara=2.1.1-1 python3-ply >/dev/null 2>&1
for deb in ./*.deb; do dpkg -x "$deb" root; done
cat >rule.yar <<'YARA'
rule Example
{
    meta:
        actor = "Group A"
        actor = "Group B, by others"
        unit = 01234
    condition:
        true
}
YARA
export LD_LIBRARY_PATH=$(echo root/usr/lib/*-linux-gnu) PYTHONPATH=root/usr/lib/python3/dist-packages
cat >run.py <<'PY'
import plyara, yara
print('yara-python', [rule.meta for rule in yara.compile('rule.yar')])
print('plyara', [rule['metadata'] for rule in plyara.Plyara().parse_string(open('rule.yar').read())])
PY
{ echo "yara $(root/usr/bin/yara -m rule.yar rule.yar)" && python3 run.py; } | tee out
diff - out <<'WANT'
yara Example [actor="Group A",actor="Group B, by others",unit =1234] rule.yar
yara-python [{'actor': 'Group B, by others', 'unit': 1234}]
plyara [[{'actor': 'Group A'}, {'actor': 'Group B, by others'}, {'unit': 1234}]]
WANT
