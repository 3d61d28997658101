# How large the models of each year are, from the JSON of the command.
# pwsh model-sizes.ps1 papers.jsonl

param([Parameter(Mandatory)] [string] $Path)

$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true

paperclaims extract $Path --types model_size --min-confidence 0.5 |
    ForEach-Object { ConvertFrom-Json $_ -DateKind String } |
    ForEach-Object {
        $paper = $_
        $paper.claims | Where-Object scope -EQ total | ForEach-Object {
            [pscustomobject]@{ Year = $paper.date.Substring(0, 4); Parameters = $_.parameters }
        }
    } |
    Group-Object Year |
    Sort-Object Name |
    ForEach-Object {
        $sizes = $_.Group.Parameters | Measure-Object -Minimum -Maximum
        '{0}: {1} stated, {2:N0} to {3:N0} parameters' -f $_.Name, $sizes.Count, $sizes.Minimum, $sizes.Maximum
    }
