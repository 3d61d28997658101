namespace PaperClaims;

/// <summary>A chunk that may be part of a result, and how many sentences before the result's own it stands (0: in the same).</summary>
internal readonly record struct Candidate(int Chunk, int SentencesBack);
