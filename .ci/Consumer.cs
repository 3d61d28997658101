using PaperClaims;

ClaimSet claims = ClaimPipeline.Default.Extract("A 7B model reaches seventy-six percent, 2.5 percentage points more than BERT on ImageNet: https://github.com/a/b. We release a dataset of 12,400 images.");
foreach (Claim claim in claims)
{
    Console.WriteLine($"{claim.GetType().Name} {claim.Text} [{claim.Span.Start}, {claim.Span.End})");
}

ExtractedPaper paper = ClaimPipeline.Default.Extract(new Paper { Id = "a", Abstract = "It is 5% faster." });
bool round = ClaimJson.Default.Read(ClaimJson.Default.Write(paper)).Claims.Equals(paper.Claims);
return claims.Count == 8 && claims.Results.First().Subject is not null && claims.Datasets.Single().CanonicalId == "imagenet" && round ? 0 : 1;
