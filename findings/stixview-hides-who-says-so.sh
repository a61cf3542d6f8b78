#!/usr/bin/env bash
# npm stixview 1.3.2 (a viewer of STIX 2 bundles), with jsdom 24.1.3.
# Guess: the graph shows who made an attribution and who disputes it; what is revoked is marked; bundles with the
# markings of TLP 2.0 that OASIS defines are shown.
# What is so: edges are drawn for created_by_ref of objects, not of relationships: of "attributed-to" nobody is the
# author. An opinion that disputes a relationship is not connected to it unless showIdrefs is set.
# A revoked attribution is an edge like others. A bundle with TLP:CLEAR is a TypeError and an empty graph.
# Why it matters here: an attribution is a relationship; its holder and its doubter are what a reader looks for.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund stixview@1.3.2 jsdom@24.1.3
cat >run.mjs <<'JS'
import { JSDOM } from 'jsdom';
import { readFileSync } from 'node:fs';
console.warn = console.log;
const print = text => process.stdout.write(text + '\n');
const { window } = new JSDOM('<!doctype html>', { runScripts: 'outside-only', url: 'https://example.org/' });
const canvas = new Proxy({}, { get: (_, key) => key === 'measureText' ? () => ({ width: 1 }) : () => {}, set: () => true });
window.HTMLCanvasElement.prototype.getContext = () => canvas;
for (const method of ['log', 'warn', 'error']) window.console[method] = () => {};
window.eval(readFileSync('node_modules/stixview/dist/stixview.bundle.js', 'utf8'));
const id = (type, n) => `${type}--00000000-0000-4000-8000-00000000000${n}`;
const common = { spec_version: '2.1', created: '2024-03-25T00:00:00.000Z', modified: '2024-03-25T00:00:00.000Z' };
const object = (type, n, rest) => ({ type, id: id(type, n), ...common, ...rest });
const objects = [
  object('identity', 1, { name: 'Ministry' }), object('identity', 2, { name: 'Embassy' }),
  object('campaign', 3, { name: 'Campaign', created_by_ref: id('identity', 1) }),
  object('intrusion-set', 4, { name: 'Group' }), object('threat-actor', 5, { name: 'Service' }),
  object('relationship', 6, { relationship_type: 'attributed-to', source_ref: id('campaign', 3),
    target_ref: id('intrusion-set', 4), created_by_ref: id('identity', 1) }),
  object('relationship', 7, { relationship_type: 'attributed-to', source_ref: id('intrusion-set', 4),
    target_ref: id('threat-actor', 5), created_by_ref: id('identity', 1), revoked: true }),
  object('opinion', 8, { opinion: 'strongly-disagree', object_refs: [id('relationship', 6)] })];
const clear = { type: 'marking-definition', id: 'marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487',
  spec_version: '2.1', created: '2022-10-01T00:00:00.000Z', name: 'TLP:CLEAR', extensions: {
    'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d':
      { extension_type: 'property-extension', tlp_2_0: 'clear' } } };
function show(what, objects, idrefs) {
  const element = window.document.createElement('div');
  if (idrefs) element.dataset.showIdrefs = 'true';
  window.document.body.append(element);
  const graph = window.stixview.init(element, { layout: 'preset' });
  let error = '';
  try {
    graph.loadData({ type: 'bundle', id: id('bundle', 0), objects });
  } catch (e) {
    error = e.constructor.name;
  }
  const type = text => text.split('--')[0];
  print(`${what}: ${graph.cy.nodes().length} nodes ${error}`.trim());
  for (const edge of graph.cy.edges())
    print(`  ${type(edge.data('source'))} ${edge.data('label')} ${type(edge.data('target'))}`);
}
show('bundle', objects);
show('with showIdrefs', objects, true);
show('with TLP:CLEAR', [...objects, clear]);
process.exit();
JS
node run.mjs 2>/dev/null | grep -v -e NaN -e '^Edge' -e '^Do not' | tee out
diff - out <<'WANT'
bundle: 6 nodes
  campaign attributed-to intrusion-set
  intrusion-set attributed-to threat-actor
  campaign created_by_ref identity
with showIdrefs: 7 nodes
  intrusion-set attributed-to threat-actor
  campaign created_by_ref identity
  opinion object_refs relationship
  campaign attributed-to relationship
  relationship attributed-to intrusion-set
with TLP:CLEAR: 0 nodes TypeError
WANT
