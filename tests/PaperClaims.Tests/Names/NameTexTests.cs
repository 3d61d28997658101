namespace PaperClaims.Tests.Names;

/// <summary>A known name is found whatever TeX stands around it or in it.</summary>
public sealed class NameTexTests
{
    private static readonly string[] Names =
    [
        "ImageNet",
        "SQuAD 2.0",
        "CIFAR-10",
        "MMLU",
        "nuScenes",
        "AIME 2024",
        "WMT14",
        "HellaSwag",
        "COCO",
    ];

    [Theory]
    [InlineData(@"\textbf{", "}")]
    [InlineData(@"\textsc{", "}")]
    [InlineData(@"\emph{", "}")]
    [InlineData(@"\texttt{", "}")]
    [InlineData(@"\textbf{\textit{", "}}")]
    [InlineData(@"{\sc ", "}")]
    [InlineData(@"{\bf\em ", "}")]
    [InlineData(@"\mbox{", "}")]
    [InlineData(@"\textcolor{blue}{", "}")]
    [InlineData("", @"\xspace")]
    [InlineData("", @"$^\dagger$")]
    [InlineData("", "$^{*}$")]
    [InlineData("", @"~\cite{heron2020}")]
    [InlineData("", @"\citep[p.~3]{heron2020}")]
    public void Around_a_name_stays_outside(string before, string after)
    {
        foreach (string name in Names)
        {
            Found($"We evaluate our model on the {before}{name}{after} dataset.").Should().Equal((name, name));
        }
    }

    [Theory]
    [InlineData(@"\textsc{", "}")]
    [InlineData(@"{\sc ", "}")]
    [InlineData(@"$\mathrm{", "}$")]
    [InlineData("$", "$")]
    public void Around_a_part_of_a_name_it_belongs_to_the_text(string before, string after)
    {
        foreach (string name in Names)
        {
            string text = before + name[..2] + after + name[2..];

            Found($"We evaluate our model on the {text} dataset.").Should().Equal((text, name));
        }
    }

    private static IEnumerable<(string Text, string Name)> Found(string text) =>
        ClaimPipeline.Default.Extract(text).OfType<NameClaim>().Select(claim => (claim.Text, claim.Name));
}
