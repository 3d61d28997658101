namespace PaperClaims.Tests.Names;

/// <summary>What is measured differently has another id, and the same family.</summary>
public sealed class NameFamilyTests
{
    [Theory]
    [InlineData("aime", "AIME", "AIME 2024", "AIME 2025", "AIME 2026", "AIME 2027")]
    [InlineData("math", "MATH", "MATH-500")]
    [InlineData("gpqa", "GPQA", "GPQA Diamond")]
    [InlineData("longbench", "LongBench", "LongBench v2", "LongBench v3", "LongBench-E")]
    [InlineData("bfcl", "BFCL", "BFCL-v3", "BFCL V4", "BFCL v5")]
    [InlineData("isic", "ISIC", "ISIC 2016", "ISIC 2017", "ISIC 2018", "ISIC 2019", "ISIC 2020", "ISIC 2024")]
    [InlineData("movielens", "MovieLens", "ML-100K", "ML-1M", "ML-10M", "ML-20M", "ML-25M", "ML-32M")]
    [InlineData("multiwoz", "MultiWOZ", "MultiWOZ 2.0", "MultiWOZ 2.1", "MultiWOZ 2.2", "MultiWOZ 2.3", "MultiWOZ 2.4")]
    [InlineData("wmt", "WMT", "WMT14", "WMT19", "WMT26", "WMT14 En-De", "WMT14 De-En", "WMT14 En-Fr", "WMT19 En-De", "WMT24++")]
    [InlineData("arc", "ARC", "ARC-Easy", "ARC-Challenge")]
    [InlineData("arc-agi", "ARC-AGI", "ARC-AGI-1", "ARC-AGI-2", "ARC-AGI-3", "ARC-AGI-4")]
    [InlineData("livecodebench", "LiveCodeBench", "LiveCodeBench Pro", "LiveCodeBench v5", "LiveCodeBench v6", "LiveCodeBench v7")]
    [InlineData("vbench", "VBench", "VBench-2.0", "VBench-Long")]
    [InlineData("v*", "V*")]
    [InlineData("pascal-voc", "PASCAL VOC", "VOC 2007", "VOC 2010", "VOC 2012", "VOC 2008")]
    [InlineData("squad", "SQuAD", "SQuAD 1.1", "SQuAD 2.0", "SQuAD 3.0", "Adversarial SQuAD")]
    [InlineData(
        "imagenet",
        "ImageNet",
        "ImageNet-21K",
        "ImageNet-V2",
        "ImageNet-A",
        "ImageNet-R",
        "ImageNet-C",
        "ImageNet-Sketch",
        "ImageNet-100"
    )]
    [InlineData("cifar", "CIFAR", "CIFAR-10", "CIFAR-100", "CIFAR-10-C", "CIFAR-100-C", "CIFAR-10.1")]
    [InlineData("semeval", "SemEval", "SemEval-2018", "SemEval-2018 Task 1", "SemEval-2018 Task 2", "SemEval-2027 Task 1")]
    [InlineData("swe-bench", "SWE-bench", "SWE-bench Lite", "SWE-bench Verified", "SWE-bench Pro", "SWE-bench Verified Mini")]
    [InlineData("mmlu", "MMLU", "MMLU-Pro", "MMLU-Redux", "MMLU German", "MMLU Yoruba")]
    [InlineData("ijb", "IJB-A", "IJB-B", "IJB-C")]
    [InlineData("icdar", "ICDAR2013", "ICDAR2015", "ICDAR 2017")]
    [InlineData("aishell", "AISHELL-1", "AISHELL-2", "AISHELL-4", "AISHELL-5")]
    public void Variants_have_ids_of_their_own_and_one_family(string family, params string[] names)
    {
        names.Select(Family).Should().AllBe(family);
        names.Select(Id).Should().NotContainNulls().And.OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("aime-2024", "AIME 2024", "AIME24", "AIME'24", "AIME’24", "AIME-24", "AIME2024", "aime 24")]
    [InlineData("aime-2027", "AIME 2027", "AIME27", "AIME'27", "AIME-2027")]
    [InlineData("longbench-v3", "LongBench v3", "LongBench-V3", "LongBench 3.0", "LongBench3", "LongBench v3.0", "LongBench version 3")]
    [InlineData("multiwoz-2.3", "MultiWOZ 2.3", "MultiWOZ v2.3", "MultiWOZ2.3", "MultiWOZ-2.3")]
    [InlineData("squad-2.0", "SQuAD 2.0", "SQuAD v2", "SQuAD2.0", "SQuAD 2", "SQuAD version 2.0")]
    [InlineData("alpacaeval-2.0", "AlpacaEval 2.0", "AlpacaEval 2", "AlpacaEval v2")]
    [InlineData("coco", "COCO", "MS COCO", "MSCOCO", "COCO 2017", "COCO test-dev", "COCO Dataset", "COCO val2017")]
    [InlineData("imagenet", "ImageNet", "ImageNet-1K", "ImageNet 1k", "ILSVRC", "ILSVRC 2012", "ILSVRC12", "ImageNet Challenge")]
    [InlineData("wmt-2014-en-de", "WMT14 En-De", "WMT 2014 EN-DE", "WMT14 English-German", "WMT'14 English to German")]
    [InlineData("wmt-2026-de-en", "WMT26 De-En", "WMT 2026 German-English", "WMT'26 German to English")]
    [InlineData("movielens-32m", "MovieLens 32M", "MovieLens-32M", "ML-32M", "MovieLens32m")]
    [InlineData("pascal-voc-2007", "VOC07", "VOC 2007", "PASCAL VOC 2007", "VOC'07", "PASCAL VOC 07")]
    [InlineData("isic-2018", "ISIC 2018", "ISIC18", "ISIC2018", "ISIC 2018 Challenge", "ISIC Challenge 2018")]
    [InlineData("iwslt-2017", "IWSLT17", "IWSLT 2017", "IWSLT'17", "IWSLT2017")]
    [InlineData("mimic-iii", "MIMIC-III", "MIMIC III", "MIMIC 3")]
    [InlineData("humaneval+", "HumanEval+", "HumanEval Plus", "HumanEval-Plus")]
    [InlineData("semeval-2027-task-4", "SemEval-2027 Task 4", "SemEval 2027 task 4")]
    [InlineData("tau2-bench", "τ2-bench", "τ²-Bench", "$\\tau^2$-bench", "tau2-bench")]
    [InlineData("v*", "V*", "V* Bench")]
    [InlineData("infinitebench", "InfiniteBench", "∞Bench")]
    [InlineData("mmlu-de", "MMLU German", "MMLU-DE", "MMLU-de")]
    public void Spellings_have_one_id(string id, params string[] names) => names.Select(Id).Should().AllBe(id);

    [Theory]
    [InlineData("WaderBench", "waderbench")]
    [InlineData("Wader-Bench", "waderbench")]
    [InlineData("WaderBench-v2", "waderbench")]
    [InlineData("WaderBench 2.0", "waderbench")]
    [InlineData("WaderBench2024", "waderbench")]
    [InlineData("WaderBench'24", "waderbench")]
    [InlineData("WaderBench-Hard", "waderbench")]
    [InlineData("WaderBench En-De", "waderbench")]
    [InlineData("WaderBench Swahili", "waderbench")]
    [InlineData("WaderBench 2027 Task 3", "waderbench")]
    [InlineData("SaltMarsh-1M", "saltmarsh")]
    [InlineData("HumanEval-Fortran", "humaneval")]
    [InlineData("Coastal Erosion Dataset", "coastalerosion")]
    [InlineData("QM12", "qm12")]
    [InlineData("𝜇-Math", "\U0001d707math")]
    [InlineData("Bench", "bench")]
    [InlineData("V", "v")]
    [InlineData("Wader/Stilt-2", "waderstilt")]
    [InlineData("***", null)]
    [InlineData("", null)]
    public void A_name_that_is_not_known_has_no_id_and_its_stem_as_family(string name, string? family)
    {
        Id(name).Should().BeNull();
        Family(name).Should().Be(family);
        NameLexicon.Default.TryGetId(name, out _).Should().BeFalse();
        NameLexicon.Default.TryGetFamily(name, out _).Should().Be(family is not null);
    }

    [Fact]
    public void What_is_behind_a_number_of_the_name_itself_is_none_of_its_variants()
    {
        Family("GSM8K").Should().Be(Family("GSM-Hard"));
        Family("DIV2K").Should().Be("div2k", "there is no other DIV");
        Family("PTB-XL").Should().NotBe(Family("PTB"), "one is of hearts, the other of trees");
        Family("TUM RGB-D").Should().Be("tum-rgb-d");
        Id("ImageNet-64").Should().Be("imagenet-64", "ImageNet does not come every year");
        Id("AIME-90").Should().Be("aime-90");
    }

    [Fact]
    public void A_name_of_ones_own_has_a_family()
    {
        NameLexicon own = NameLexicon
            .Default.With("Quiet Marsh v2", NameKind.Benchmark)
            .With("Reedmace", NameKind.Benchmark, ["RM7"], family: "Quiet Marsh")
            .With("Stilted ImageNet", NameKind.Dataset, [], family: "ILSVRC");

        Of(own, "Quiet Marsh v2").Should().Be(("quiet-marsh-v2", "quiet-marsh"));
        Of(own, "Quiet-Marsh 2.0").Should().Be(("quiet-marsh-v2", "quiet-marsh"));
        Of(own, "RM7").Should().Be(("reedmace", "quiet-marsh"));
        Of(own, "RM7 Hard").Should().Be(("reedmace-hard", "quiet-marsh"));
        Of(own, "Quiet Marsh").Should().Be((null, "quiet-marsh"));
        Of(own, "Stilted ImageNet").Should().Be(("stilted-imagenet", "imagenet"));
    }

    [Fact]
    public void A_list_of_ones_own_may_say_the_family()
    {
        const string list = "Reedmace\tbenchmark\tRM7\tQuiet Marsh\nSedge\tdataset\t\tQuiet Marsh\nHeron 2027\tdataset\t\t\n";
        NameLexicon own = NameLexicon.Default.With(new StringReader(list));

        Of(own, "RM7").Should().Be(("reedmace", "quiet-marsh"));
        Of(own, "Sedge").Should().Be(("sedge", "quiet-marsh"));
        Of(own, "Heron'27").Should().Be(("heron-2027", "heron"));
    }

    [Fact]
    public void A_family_needs_a_letter_or_a_digit()
    {
        Action add = () => NameLexicon.Default.With("Reedmace", NameKind.Dataset, [], family: "-");

        add.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Any_name_has_an_answer()
    {
        string longest = new('a', 10_000);
        string deep = string.Concat(Enumerable.Repeat(" Task 1", 2_000));
        NameLexicon own = NameLexicon
            .Default.With(longest, NameKind.Dataset, "Heron")
            .With("Stilt", NameKind.Dataset, [], family: "Avocet")
            .With("Avocet", NameKind.Dataset, [], family: "Stilt");

        foreach (
            string name in (string[])
                ["Heron v2", longest, longest + " v2", "ImageNet" + deep, deep, "Stilt", "²", "v2", "-v2", "Task 1", "+"]
        )
        {
            Action ask = () => Of(own, name);
            ask.Should().NotThrow(name[..Math.Min(name.Length, 20)]);
        }
    }

    private static string? Id(string name) => Of(NameLexicon.Default, name).Id;

    private static string? Family(string name) => Of(NameLexicon.Default, name).Family;

    private static (string? Id, string? Family) Of(NameLexicon lexicon, string name)
    {
        lexicon.TryGetId(name, out string? id);
        lexicon.TryGetFamily(name, out string? family);
        return (id, family);
    }
}
