#!/usr/bin/env bash
# Debian 12 libstring-approx-perl 3.28-2+b1 (String::Approx, approximate matching).
# Guess: with the default of ten percent, or with one, a name of three or four letters must be there exactly.
# What is so: percents are rounded up, so one letter may always differ: Iran is found in a text about Iraq, the FSB in
# one about the FBI, the GRU of Russia where the GUR of Ukraine stands, the MSS for the MPS, and each APT2x for each
# other. One percent is the same; only "0" is exact.
# Why it matters here: names of organs are short, and neighbours, enemies and rivals differ in one letter; a list of
# suspects that is searched in texts accuses all of them.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
apt-get download libstring-approx-perl=3.28-2+b1 >/dev/null 2>&1
dpkg -x ./*.deb root
cat >run.pl <<'PL'
use String::Approx 'amatch';
for (['Iran', 'Iraq blames them'], ['FSB', 'the FBI says so'], ['GRU', 'the GUR of Ukraine'], ['MSS', 'the MPS'],
     ['APT28', 'it was APT29'], ['Iran', 'Ukraine blames them']) {
    my ($name, $text) = @$_;
    my @found = map { amatch($name, @$_ ? $_ : (), $text) ? 'yes' : 'no' } [], ['10%'], ['1%'], ['0'];
    print "$name in \"$text\": default $found[0], 10% $found[1], 1% $found[2], 0 $found[3]\n";
}
PL
PERL5LIB=root/usr/share/perl5:$(echo root/usr/lib/*/perl5/5.36) perl run.pl | tee out
diff - out <<'WANT'
Iran in "Iraq blames them": default yes, 10% yes, 1% yes, 0 no
FSB in "the FBI says so": default yes, 10% yes, 1% yes, 0 no
GRU in "the GUR of Ukraine": default yes, 10% yes, 1% yes, 0 no
MSS in "the MPS": default yes, 10% yes, 1% yes, 0 no
APT28 in "it was APT29": default yes, 10% yes, 1% yes, 0 no
Iran in "Ukraine blames them": default no, 10% no, 1% no, 0 no
WANT
