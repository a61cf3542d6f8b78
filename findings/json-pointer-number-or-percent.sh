#!/usr/bin/env bash
# npm @croct/json-pointer 0.3.0, json-pointer 0.6.2, json-ptr 3.1.1, Debian 12 libjson-pointer-perl 0.07-2 (RFC 6901).
# Guess: a token of digits is a member's name in an object and an index in a list, leading zeros are no index, a list
# has no members but its items, and percent signs mean something in a fragment of a URI only.
# What is so: @croct/json-pointer finds no member with a name of digits, wants a list there, and takes 01 for 1.
# json-pointer and json-ptr find "length" in a list. The Perl one decodes percent signs: of two members it gets the
# other, and one with an escaped tilde is an invalid pointer.
# Why it matters here: units are known by numbers, sources by addresses; findings point at them.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @croct/json-pointer@0.3.0 json-pointer@0.6.2 json-ptr@3.1.1
apt-get download libjson-pointer-perl=0.07-2 libclass-accessor-lite-perl libclone-perl libjson-perl liburi-perl \
  >/dev/null 2>&1
for deb in ./*.deb; do dpkg -x "$deb" root; done
cat >case.json <<'JSON'
{"units": {"26165": "group A"}, "acts": ["first", "second"],
 "sources": {"https://example.org/a%20b": "escaped", "https://example.org/a b": "not escaped",
             "https://example.org/%7Eoffice": "tilde"}}
JSON
cat >pointers <<'TXT'
/units/26165
/acts/1
/acts/01
/acts/length
/sources/https:~1~1example.org~1a%20b
/sources/https:~1~1example.org~1%7Eoffice
TXT
cat >run.cjs <<'JS'
const { readFileSync } = require('fs');
const document = JSON.parse(readFileSync('case.json', 'utf8'));
const croct = require('@croct/json-pointer'), pointers = require('json-pointer'), ptr = require('json-ptr');
const libraries = {
  '@croct/json-pointer': pointer => croct.JsonPointer.parse(pointer).get(document),
  'json-pointer': pointer => pointers.get(document, pointer),
  'json-ptr': pointer => ptr.JsonPointer.get(document, pointer),
};
for (const [library, get] of Object.entries(libraries))
  for (const pointer of readFileSync('pointers', 'utf8').trim().split('\n')) {
    let found;
    try { found = get(pointer); } catch { found = 'error'; }
    console.log(library.padEnd(20), pointer, found ?? 'nothing');
  }
JS
cat >run.pl <<'PL'
use JSON; use JSON::Pointer;
local $/; open my $file, '<', 'case.json'; my $document = decode_json(<$file>);
open my $pointers, '<', 'pointers';
for my $pointer (split /\n/, <$pointers>) {
    my $found = eval { JSON::Pointer->get($document, $pointer) };
    print 'JSON::Pointer        ', $pointer, ' ', $@ ? 'error' : $found // 'nothing', "\n";
}
PL
{ node run.cjs && PERL5LIB=root/usr/share/perl5:$(echo root/usr/lib/*/perl5/5.36) perl run.pl; } | tee out
diff - out <<'WANT'
@croct/json-pointer  /units/26165 error
@croct/json-pointer  /acts/1 second
@croct/json-pointer  /acts/01 second
@croct/json-pointer  /acts/length error
@croct/json-pointer  /sources/https:~1~1example.org~1a%20b escaped
@croct/json-pointer  /sources/https:~1~1example.org~1%7Eoffice tilde
json-pointer         /units/26165 group A
json-pointer         /acts/1 second
json-pointer         /acts/01 error
json-pointer         /acts/length 2
json-pointer         /sources/https:~1~1example.org~1a%20b escaped
json-pointer         /sources/https:~1~1example.org~1%7Eoffice tilde
json-ptr             /units/26165 group A
json-ptr             /acts/1 second
json-ptr             /acts/01 nothing
json-ptr             /acts/length 2
json-ptr             /sources/https:~1~1example.org~1a%20b escaped
json-ptr             /sources/https:~1~1example.org~1%7Eoffice tilde
JSON::Pointer        /units/26165 group A
JSON::Pointer        /acts/1 second
JSON::Pointer        /acts/01 nothing
JSON::Pointer        /acts/length nothing
JSON::Pointer        /sources/https:~1~1example.org~1a%20b not escaped
JSON::Pointer        /sources/https:~1~1example.org~1%7Eoffice error
WANT
