"""Claims from JSON Lines as a pandas table: how many of each kind, and the percentages by role.

paperclaims extract papers.jsonl -o claims.jsonl
python3 claims_jsonl.py claims.jsonl
"""

import json
import sys

import pandas

with open(sys.argv[1], encoding="utf-8") as lines:
    claims = pandas.json_normalize([json.loads(line) for line in lines], "claims", ["id", "date"], sep="_", errors="ignore")

print(claims.groupby("type").agg(claims=("text", "size"), papers=("id", "nunique")).sort_values("claims", ascending=False).to_string())
print()
percentages = claims[claims["type"] == "percentage"].astype({"value": float})
print(percentages.groupby("role")["value"].describe()[["count", "min", "50%", "max"]].to_string())
