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
    private static readonly WordSet People = new("humans human experts annotators people prior previous state-of-the-art sota competitors");

    public static ChunkRole Of(ResultAnalysis analysis, int index)
    {
        ref readonly Chunk chunk = ref analysis.Chunks[index];
        return chunk.Name is not null ? ChunkRole.Data
            : chunk.MetricLevel >= 2 || (chunk.MetricLevel == 1 && !chunk.IsVague && !chunk.HasCapital) ? ChunkRole.Metric
            : chunk.Noun == Noun.Method || chunk.HasCapital || chunk.IsModel || chunk.MethodRank > 0 ? ChunkRole.System
            : chunk.Holds(analysis.Text, People) ? ChunkRole.System
            : chunk.Noun == Noun.Data ? ChunkRole.Data
            : ChunkRole.Other;
    }
}
