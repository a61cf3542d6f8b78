#!/usr/bin/env bash
# npm @mitre-attack/attack-data-model 4.10.1 (MITRE's own schemas for ATT&CK in STIX 2.1), with zod 4.3.6.
# Guess: confidence runs from 0 to 100, as in STIX 2.1 (3.2), whose table of estimative words (appendix A) has 0 for
# impossible and 100 for certain: a group with either is valid.
# What is so: 1 to 99 only. A group with confidence 0 or 100 is invalid. So are the start_time and stop_time that
# STIX 2.1 (5.1.2) gives to every relationship: the schema knows no such keys. A last_seen before first_seen passes.
# Why it matters here: what is certain is written as 100; for ATT&CK tooling the strongest claims are invalid.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @mitre-attack/attack-data-model@4.10.1 zod@4.3.6
cat >run.mjs <<'JS'
import { groupSchema, relationshipSchema } from '@mitre-attack/attack-data-model';
const uuid = 'bef4c620-0787-42a8-a96d-b7eb6e85917c';
const mitre = 'identity--c78cb6e5-0c4b-4611-8297-d1b8b55e40b5';
const common = {
  spec_version: '2.1', created: '2017-05-31T21:31:48.664Z', modified: '2024-11-17T23:22:00.000Z',
  created_by_ref: mitre, x_mitre_modified_by_ref: mitre,
  object_marking_refs: [`marking-definition--${uuid}`], x_mitre_attack_spec_version: '3.2.0',
};
const group = {
  ...common, type: 'intrusion-set', id: `intrusion-set--${uuid}`, name: 'Example', aliases: ['Example'],
  description: 'An example.', x_mitre_version: '1.0', x_mitre_domains: ['enterprise-attack'],
  external_references: [{ source_name: 'mitre-attack', url: 'https://attack.mitre.org/groups/G0007', external_id: 'G0007' }],
};
const relationship = {
  ...common, type: 'relationship', id: `relationship--${uuid}`, relationship_type: 'attributed-to',
  source_ref: `campaign--${uuid}`, target_ref: `intrusion-set--${uuid}`,
};
const says = (what, result) => console.log(what, result.success ? 'valid' : 'invalid: ' + result.error.issues.at(-1).message);
for (const confidence of [0, 1, 99, 100]) says(`confidence ${confidence}`, groupSchema.safeParse({ ...group, confidence }));
says('last seen before first seen', groupSchema.safeParse(
  { ...group, first_seen: '2014-01-01T00:00:00.000Z', last_seen: '2010-01-01T00:00:00.000Z' }));
says('relationship', relationshipSchema.safeParse(relationship));
says('relationship with a start', relationshipSchema.safeParse({ ...relationship, start_time: '2014-01-01T00:00:00.000Z' }));
JS
node run.mjs | tee out
diff - out <<'WANT'
confidence 0 invalid: Confidence must be between 1 and 99 inclusive.
confidence 1 valid
confidence 99 valid
confidence 100 invalid: Confidence must be between 1 and 99 inclusive.
last seen before first seen valid
relationship valid
relationship with a start invalid: Unrecognized key: "start_time"
WANT
