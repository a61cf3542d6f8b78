#!/usr/bin/env bash
# npm wtf_wikipedia 10.4.2 (text of wikitext).
# Guess: templates that only format or name a language keep their words.
# What is so: {{em}} and {{strong}} lose them, so that "was {{em|not}} Iran" is "was Iran"; ''not'' and {{big|not}} stay. {{langx}}
# and {{zh}} lose the name, the older {{lang-ru}} keeps it; {{PRC}} and {{DPRK}} are nothing; {{nbsp}} joins unit and
# number. A {{blockquote}} loses its speaker, a {{quotation}} everything.
# Why it matters here: articles on groups and attacks are a common first source; a lost "not" turns the statement.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund wtf_wikipedia@10.4.2
cat >run.cjs <<'JS'
const wtf = require('wtf_wikipedia');
for (const text of ["It was {{em|not}} Iran.", "It was {{strong|not}} Iran.", "It was ''not'' Iran.", 'It was {{big|not}} Iran.',
  'The service, {{langx|ru|ГРУ}}, said', 'The service, {{lang-ru|ГРУ}}, said', 'The ministry, {{zh|s=国家安全部}}, said',
  'of the {{PRC}} said', 'of the {{DPRK}} said', 'of Unit{{nbsp}}74455 said', 'He said {{blockquote|It was they.|Minister}} again',
  'He said {{quotation|It was they.|Minister}} again'])
  console.log(text, '|', wtf(text).text());
JS
node run.cjs | tee out
diff - out <<'WANT'
It was {{em|not}} Iran. | It was Iran.
It was {{strong|not}} Iran. | It was Iran.
It was ''not'' Iran. | It was not Iran.
It was {{big|not}} Iran. | It was not Iran.
The service, {{langx|ru|ГРУ}}, said | The service,, said
The service, {{lang-ru|ГРУ}}, said | The service, ГРУ, said
The ministry, {{zh|s=国家安全部}}, said | The ministry,, said
of the {{PRC}} said | of the said
of the {{DPRK}} said | of the said
of Unit{{nbsp}}74455 said | of Unit74455 said
He said {{blockquote|It was they.|Minister}} again | He said "It was they." again
He said {{quotation|It was they.|Minister}} again | He said again
WANT
