using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>
/// What is learned about the parts of results: weights of words, trees for which chunk is the part, trees for whether the text names
/// one, and trees for whether what was chosen is right.
/// <c>PaperClaims.Training</c> writes it.
/// </summary>
internal sealed class RelationModel(
    ModelHeader header,
    RelationWeights words,
    IReadOnlyList<BoostedTrees> candidates,
    IReadOnlyList<BoostedTrees> nil,
    IReadOnlyList<BoostedTrees> confidences
)
{
    public const int PartCount = (int)ResultPart.Condition + 1;
    private const string Resource = "results.model";
    private const uint Signature = 0x354D5250; // "PRM5"

    private static readonly Lazy<RelationModel> BuiltIn = new(() => Read(EmbeddedResource.Read(Resource)));

    public static RelationModel Default => BuiltIn.Value;

    /// <summary>A hash of the names of all features and where they stand.</summary>
    public static ulong Schema => RelationSchema.Fingerprint;

    public ModelHeader Header => header;

    public RelationWeights WordWeights => words;

    /// <summary>Judges whether a candidate is the part.</summary>
    public BoostedTrees CandidateTrees(ResultPart part) => candidates[(int)part];

    /// <summary>Judges whether the text names no such part.</summary>
    public BoostedTrees NilTrees(ResultPart part) => nil[(int)part];

    /// <summary>Judges whether what was chosen is right.</summary>
    public BoostedTrees ConfidenceTrees(Judged judged) => confidences[(int)judged];

    /// <exception cref="InvalidDataException">The content is no such model.</exception>
    public static RelationModel Read(ReadOnlySpan<byte> content)
    {
        ModelReader reader = new(content);
        if (reader.Read<uint>() != Signature)
        {
            throw new InvalidDataException("This is no model of results.");
        }

        ModelHeader header = ModelHeader.Read(ref reader, Resource);
        RelationWeights words = RelationWeights.Read(ref reader);
        BoostedTrees[] all = new BoostedTrees[(PartCount * 2) + (int)Judged.Count];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = BoostedTrees.Read(ref reader);
        }

        return new RelationModel(header, words, all[..PartCount], all[PartCount..(PartCount * 2)], all[(PartCount * 2)..]);
    }

    public void Write(Stream stream)
    {
        using BinaryWriter writer = new(stream);
        writer.Write(Signature);
        header.Write(writer);
        words.Write(writer);
        foreach (BoostedTrees trees in candidates.Concat(nil).Concat(confidences))
        {
            trees.Write(writer);
        }
    }
}
