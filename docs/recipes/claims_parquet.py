"""The same table from Parquet, for pandas with pyarrow: the median confidence of each kind of claim.

paperclaims extract papers.jsonl -o claims.parquet
python3 claims_parquet.py claims.parquet
"""

import sys

import pandas

claims = pandas.read_parquet(sys.argv[1])
print(claims.groupby("type")["confidence"].agg(["size", "median"]).to_string())
