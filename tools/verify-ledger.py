#!/usr/bin/env python3
"""Verifies an exported ledger without Gongkai: verify-ledger.py EXPORT.jsonl [HEADS.jsonl ...]. See docs/ledger-format.md."""
import hashlib, json, struct, sys

def sha256(data): return hashlib.sha256(data).digest()

def field(value):
    if value is None: return b"-,"
    data = str(value).encode("utf-8")
    return b"%d:%s," % (len(data), data)

def digest(e):
    fields = ["gongkai-ledger-1"] + [e[k] for k in ("agency", "at", "person", "actor", "actorAgency", "posts",
              "insteadOf", "act", "kind", "matter", "version", "content", "reason")]
    for key in sorted(e["details"], key=lambda k: k.encode("utf-8")):
        fields += [key, e["details"][key]]
    return sha256(b"".join(map(field, fields)))

heads, ends, bad = {}, {}, 0
for path in sys.argv[2:]:
    for line in open(path, encoding="utf-8"):
        h = json.loads(line)
        heads[h["agency"], h["number"]] = h["hash"]
for line in open(sys.argv[1], encoding="utf-8"):
    e = json.loads(line)
    agency, number = e["agency"], e["number"]
    before = ends.get(agency, (0, bytes(32)) if number == 1 else None)
    wrong = []
    if digest(e).hex() != e["digest"]: wrong.append("changed")
    if before and number != before[0] + 1: wrong.append("follows number %d" % before[0])
    elif before and sha256(before[1] + struct.pack(">q", number) + bytes.fromhex(e["digest"])).hex() != e["hash"]:
        wrong.append("does not follow the one before")
    if heads.pop((agency, number), e["hash"]) != e["hash"]: wrong.append("not what the head says")
    for each in wrong: print("agency %d, number %d: %s" % (agency, number, each))
    bad += len(wrong)
    ends[agency] = (number, bytes.fromhex(e["hash"]))
for agency, number in sorted(heads): print("agency %d, number %d: missing, a head names it" % (agency, number))
sys.exit(1 if bad or heads else 0)
