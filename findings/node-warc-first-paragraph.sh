#!/usr/bin/env bash
# npm node-warc 3.3.1 (records of web archives).
# Guess: the content of a record is its block, of a response what follows the headers, to the last byte that the header
# Content-Length counts; header names match in any case, as WARC 1.1 says.
# What is so: it ends at the first empty line that ends with CR LF, whatever the length: the second paragraph of a
# release is not there, and no error says so. With LF alone it is whole, with CR LF added. The words of the body are
# taken in chunks as they were sent, sizes among them, and a record with header names in small letters has no type.
# Why it matters here: archived releases are what quotations are checked against; a denial in the second paragraph was
# never said.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts node-warc@3.3.1
cat >run.cjs <<'JS'
const { WARCStreamTransform } = require('node-warc');
const { Readable } = require('stream');
const record = (type, media, block, lower) => {
  const header = [`WARC-Type: ${type}`, 'WARC-Record-ID: <urn:uuid:3f2504e0-4f89-41d3-9a0c-0305e82c3301>',
    'WARC-Date: 2018-02-15T12:00:00Z', 'WARC-Target-URI: https://example.org/release', `Content-Type: ${media}`,
    `Content-Length: ${Buffer.byteLength(block)}`];
  const lines = lower ? header.map(line => line.replace(/^[^:]*/, name => name.toLowerCase())) : header;
  return ['WARC/1.1', ...lines, '', block, '', ''].join('\r\n');
};
const response = 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n';
const reply = body => record('response', 'application/http; msgtype=response', `${response}\r\n${body}`);
const records = [
  record('resource', 'text/plain', 'It was a group.\r\n\r\nIt was not the state.\r\n'),
  reply('It was a group.\r\n\r\nIt was not the state.\r\n'),
  reply('It was a group.\n\nIt was not the state.\n'),
  record('response', 'application/http; msgtype=response',
    `${response}Transfer-Encoding: chunked\r\n\r\nf\r\nIt was a group.\r\n0\r\n\r\n`),
  record('resource', 'text/plain', 'It was a group.', true),
];
Readable.from([Buffer.from(records.join(''))]).pipe(new WARCStreamTransform())
  .on('data', ({ warcType, content }) => console.log(warcType, JSON.stringify(String(content))))
  .on('error', () => {}); // at the end, since Node.js 14, after all records
JS
node run.cjs | tee out
diff - out <<'WANT'
resource "It was a group.\r\n"
response "It was a group.\r\n"
response "It was a group.\n\nIt was not the state.\n\r\n"
response "f\r\nIt was a group.\r\n0\r\n"
undefined "It was a group.\r\n"
WANT
