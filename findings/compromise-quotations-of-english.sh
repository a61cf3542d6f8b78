#!/usr/bin/env bash
# npm compromise 14.17.0, its quotations().
# Guess: quotations are found in the marks of other languages, too: its table has « » and „ ”.
# What is so: French quotations with their spaces, German ones and those behind a Chinese colon are not found; two
# paragraphs of one quotation are one with the marks of both in it; and a name in marks is a quotation.
# Why it matters here: denials come in the language of the accused state.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund compromise@14.17.0
cat >run.mjs <<'JS'
import nlp from 'compromise';
for (const text of ['He said “we know”.', "He said 'we know' it.", 'Il a dit « nous savons ».', 'Er sagte: „Wir wissen es.“',
  '他说：“我们知道。”', '“One.\n\n“Two,” he said.', 'The ‘Fancy Bear’ group’s tools.'])
  console.log(JSON.stringify(text), JSON.stringify(nlp(text).quotations().out('array')));
JS
node run.mjs | tee out
diff - out <<'WANT'
"He said “we know”." ["“we know”."]
"He said 'we know' it." ["'we know'"]
"Il a dit « nous savons »." []
"Er sagte: „Wir wissen es.“" []
"他说：“我们知道。”" []
"“One.\n\n“Two,” he said." ["“One.\n\n“Two,”"]
"The ‘Fancy Bear’ group’s tools." ["‘Fancy Bear’"]
WANT
