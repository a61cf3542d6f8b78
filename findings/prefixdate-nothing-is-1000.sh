#!/usr/bin/env bash
# Debian 12 python3-prefixdate 0.4.1-2 (partial dates as in FollowTheMoney and OpenSanctions).
# Guess: what is no date has no date; a date whose day does not exist keeps its month; a year has all of its digits.
# What is so: "unknown" and "circa 2016" have no text and no precision, but the datetime of the first of January 1000.
# 30 February or 31 September lose the month and the year, too. 25 March 2024 written 20240325 or 2024/03/25 is the
# year 2024, without a word; so is 2024-03~ the month, certain. A time with an offset goes to UTC and into the next
# day.
# Why it matters here: dates of attacks, statements and designations are of this kind; sorted by .dt, what is unknown
# comes first of all, and a typing error in the day drops the year of an attack.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
apt-get download python3-prefixdate=0.4.1-2 >/dev/null 2>&1
dpkg -x ./*.deb root
cat >run.py <<'PY'
import logging
from prefixdate import parse
logging.disable(logging.CRITICAL)
for text in ['unknown', 'circa 2016', '2024-02-30', '2016-09-31', '2016-09-00', '20240325', '2024/03/25', '2024-03~',
             '2024-03-25T23:30:00-05:00']:
    date = parse(text)
    print(text, '->', date.text, date.precision.name, date.dt)
PY
PYTHONPATH=root/usr/lib/python3/dist-packages python3 run.py | tee out
diff - out <<'WANT'
unknown -> None EMPTY 1000-01-01 00:00:00
circa 2016 -> None EMPTY 1000-01-01 00:00:00
2024-02-30 -> None EMPTY None
2016-09-31 -> None EMPTY None
2016-09-00 -> 2016-09 MONTH 2016-09-01 00:00:00
20240325 -> 2024 YEAR 2024-01-01 00:00:00
2024/03/25 -> 2024 YEAR 2024-01-01 00:00:00
2024-03~ -> 2024-03 MONTH 2024-03-01 00:00:00
2024-03-25T23:30:00-05:00 -> 2024-03-26T04:30:00 SECOND 2024-03-26 04:30:00+00:00
WANT
