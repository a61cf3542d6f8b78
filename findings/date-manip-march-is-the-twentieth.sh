#!/usr/bin/env bash
# Debian 12 libdate-manip-perl 6.91-1 (Date::Manip).
# Guess: "March 2018" is the first of the month, or an error as "spring 2018" and "2018/2019" are.
# What is so: it is 20 March of the year 18, that is 2018, and every month of this century is its twentieth, of the
# last its nineteenth; "December 2032" is 1932. "2018-03" is the first of March, as "2018" is 1 January.
# Why it matters here: most attacks are known by month; the day looks like one that a source gave, and an attack of
# March comes after the statement of 15 March that attributes it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
apt-get download libdate-manip-perl=6.91-1 >/dev/null 2>&1
dpkg -x ./*.deb root
cat >run.pl <<'PL'
use Date::Manip;
for my $text ('March 2018', 'in March, 2018', 'May 2021', 'June 1999', 'December 2032', '2018-03', '2018',
              '5 March 2018', 'spring 2018', '2018/2019') {
    my $date = Date::Manip::Date->new;
    $date->config('forcedate', '2021-07-19-12:00:00,Etc/GMT');
    print "$text: ", $date->parse($text) ? 'error' : $date->printf('%Y-%m-%d'), "\n";
}
PL
PERL5LIB=root/usr/share/perl5 perl run.pl | tee out
diff - out <<'WANT'
March 2018: 2018-03-20
in March, 2018: 2018-03-20
May 2021: 2021-05-20
June 1999: 1999-06-19
December 2032: 1932-12-20
2018-03: 2018-03-01
2018: 2018-01-01
5 March 2018: 2018-03-05
spring 2018: error
2018/2019: error
WANT
