using PaperClaims.Text;

namespace PaperClaims;

/// <summary>What a chunk can be to the numbers of its sentence, by its words alone.</summary>
internal enum ChunkRole : byte
{
    Other,

    /// <summary>Names what is measured.</summary>
    Metric,

    /// <summary>A dataset or benchmark, or a noun for one.</summary>
    Data,

    /// <summary>A method, a model, people: who achieves something.</summary>
    System,
}

/// <summary>Reads the role of a chunk.</summary>
internal static class ChunkRoles
{
    private static readonly WordSet People = new(
        "humans human experts annotators people training tuning prior previous state state-of-the-art sota competitors"
    );

    // "On HMDB51, RFV reaches": who achieves something is no data, whatever it looks like.
    private static bool Acts(ResultAnalysis analysis, in Chunk chunk)
    {
        Boundary right = analysis.Chunks[chunk.GroupFirst + chunk.GroupSize - 1].Right;
        return chunk.GroupLeft is Boundary.Comma or Boundary.Edge or Boundary.While or Boundary.And
            && (
                right is Boundary.Achieve or Boundary.Outperform or Boundary.Verb or Boundary.Auxiliary
                || (right is Boundary.Improve or Boundary.Reduce && (chunk.GroupLeft == Boundary.Comma || chunk.Noun == Noun.Other))
            );
    }

    // A single word with a capital, even where a sentence begins: "Heron reaches".
    private static bool IsName(AbstractText text, in Chunk chunk) =>
        chunk.Determiner == Determiner.None
        && chunk.End == chunk.First + 1
        && text.HasCapital(chunk.First)
        && chunk.MetricLevel == 0
        && !text.Word(chunk.First).EndsWith("s", StringComparison.Ordinal)
        && !text.Word(chunk.First).EndsWith("ing", StringComparison.Ordinal);

    /// <summary>Whether the chunk describes who achieved something: people, or what there was before.</summary>
    public static bool IsDescribed(AbstractText text, in Chunk chunk) => chunk.Holds(text, People);

    public static ChunkRole Of(ResultAnalysis analysis, int index)
    {
        ref readonly Chunk chunk = ref analysis.Chunks[index];
        return chunk.Name is not null && !Acts(analysis, chunk) ? ChunkRole.Data
            : Acts(analysis, chunk) && IsName(analysis.Text, chunk) ? ChunkRole.System
            : chunk.MetricLevel >= 2 || (chunk.MetricLevel == 1 && !chunk.IsVague && !chunk.HasCapital) ? ChunkRole.Metric
            : chunk.Noun == Noun.Method || chunk.HasCapital || chunk.IsModel || chunk.MethodRank > 0 ? ChunkRole.System
            : chunk.Holds(analysis.Text, People) ? ChunkRole.System
            : chunk.Noun == Noun.Data ? ChunkRole.Data
            : ChunkRole.Other;
    }
}
