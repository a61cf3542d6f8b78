#!/usr/bin/env bash
# Debian 12 libtext-names-perl 0.46-2 (Text::Names, samePerson), with libtext-capitalize-perl and
# libtext-levenshteinxs-perl.
# Guess: one letter of a short name makes another person; another order of family name and given name may be the same
# one.
# What is so: "Li, Wei" and "Li, Wen", "Zhu, Hua" and "Zhu, Hui" are one person, and the first spelling is returned as
# if it were both; "Wang, Jun" and "Wang, Jian" are two. So are "Gu, Anping" and "Anping, Gu". The given name of an MP
# is M. P.
# Why it matters here: accused persons are often known by two syllables; an innocent one would inherit the accusation.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
apt-get download libtext-names-perl=0.46-2 libtext-capitalize-perl=1.5-2 \
  libtext-levenshteinxs-perl=0.03-5+b1 >/dev/null 2>&1
for deb in ./*.deb; do dpkg -x "$deb" root; done
cat >run.pl <<'PL'
use Text::Names;
for (['Li, Wei', 'Li, Wen'], ['Zhu, Hua', 'Zhu, Hui'], ['Wang, Jun', 'Wang, Jian'], ['Kim, Min Su', 'Kim, Min Ho'],
     ['Gu, Anping', 'Anping, Gu'], ['Ivanov, Yuriy', 'Ivanov, Yury']) {
    my $same = Text::Names::samePerson(@$_);
    print "$_->[0] = $_->[1]: ", defined $same ? $same : 'two persons', "\n";
}
print Text::Names::cleanName('Jane Member MP'), "\n";
PL
PERL5LIB=root/usr/share/perl5:$(echo root/usr/lib/*/perl5/5.36) perl run.pl | tee out
diff - out <<'WANT'
Li, Wei = Li, Wen: Li, Wei
Zhu, Hua = Zhu, Hui: Zhu, Hua
Wang, Jun = Wang, Jian: two persons
Kim, Min Su = Kim, Min Ho: two persons
Gu, Anping = Anping, Gu: two persons
Ivanov, Yuriy = Ivanov, Yury: Ivanov, Yuriy
Jane Member, M. P.
WANT
