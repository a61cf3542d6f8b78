#!/usr/bin/env bash
# Debian 12 liblingua-en-namecase-perl 1.21-2 (names in capitals or small letters into mixed case).
# Guess: Roman numerals stay capitals where they can be one, behind a name, as in "Khan II".
# What is so: they do wherever they stand: "LI WEI" is LI Wei, since LI is 51, "XI YI" and "VI LIM" begin with 11 and 6,
# and the "LE" of "LE VI", a Vietnamese family name, is a French article. "VAN MINH" is van Minh. With the option for
# numerals off, "Khan II" is lost.
# Why it matters here: lists of sanctions and indictments print family names in capitals; one of the commonest comes out
# as LI there and as Li from a text, two names to an exact comparison.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
apt-get download liblingua-en-namecase-perl=1.21-2 >/dev/null 2>&1
dpkg -x ./*.deb root
cat >run.pl <<'PL'
use Lingua::EN::NameCase 'nc';
for my $name ('LI WEI', 'LIN WEI', 'WEI LI', 'XI YI', 'VI LIM', 'LE VI', 'VAN MINH', 'KHAN II') {
    my @cases = map { $Lingua::EN::NameCase::ROMAN = $_; nc($name) } 1, 0;
    print "$name: $cases[0], without numerals $cases[1]\n";
}
PL
PERL5LIB=root/usr/share/perl5 perl run.pl | tee out
diff - out <<'WANT'
LI WEI: LI Wei, without numerals Li Wei
LIN WEI: Lin Wei, without numerals Lin Wei
WEI LI: Wei LI, without numerals Wei Li
XI YI: XI Yi, without numerals Xi Yi
VI LIM: VI Lim, without numerals Vi Lim
LE VI: le VI, without numerals le Vi
VAN MINH: van Minh, without numerals van Minh
KHAN II: Khan II, without numerals Khan Ii
WANT
