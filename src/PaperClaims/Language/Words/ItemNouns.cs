using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Nouns that data consists of, and nouns that are counted in papers but are no data.</summary>
internal static class ItemNouns
{
    private static readonly WordSet Items = new(
        """
        annotations answers articles audios books captions cases characters claims clips comments commits compounds conversations
        demonstrations dialogs dialogues documents emails entities episodes essays events examples exams faces facts files frames
        functions games genes graphs hours identities images individuals instances instructions interactions issues items labels
        languages listings maps meshes messages minutes molecules movies nodes objects observations pages pairs papers paragraphs
        participants passages patches patients people persons photographs photos pictures points posts problems programs projects
        prompts proteins puzzles queries questions ratings recipes recordings records relations reports repositories responses reviews
        rows samples scans scenarios scenes segments sentences sequences sessions shapes shots sketches slides snippets solutions songs
        sounds speakers spectra stories structures studies subjects summaries tables templates texts tokens tracks trajectories
        transcripts translations trees trials triples triplets turns tweets users utterances vehicles verses videos views volumes
        websites words sources species documents apis apps environments tools textbooks tasks challenges rubrics checklists traces
        rollouts grasps edges galaxies stars sites volunteers respondents students workers entries decisions surveys statements
        descriptions contracts dilemmas postings transactions diagrams lessons lectures headlines letters poems proofs theorems lemmas
        waveforms sentences signals notes chats tickets logs charts figures screenshots renderings animals plants buildings households
        annotators hospitals centers
        """
    );

    private static readonly WordSet NotItems = new(
        """
        accuracies agents algorithms approaches architectures aspects attacks attributes authors axes baselines benchmarks bits blocks
        categories channels classes classifiers clusters components conditions configurations contributions criteria datasets days
        degrees dimensions directions domains epochs experiments experts factors families features fields flops fps gpus groups heads
        iterations kinds layers levels llms losses metrics miles milliseconds ms modalities modes models modules months neurons nodes
        orders parameters percent phases pixels points properties qubits ranks rounds runs scales seconds seeds settings skills splits
        stages steps strategies subtasks systems techniques thresholds times topics types variables variants weeks years runs vlms mllms
        tpus cores methods ways shots hops folds hz khz mhz ghz mb gb tb kb watts meters metres km cm mm measures scores evaluations
        calls lines candidates tests states rules results cycles patterns predictions outputs concepts matches forms versions countries
        cities regions occupations states bytes gigabytes judgments seconds perspectives principles questions teams submissions
        """
    );

    /// <summary>Whether data consists of such things; a singular ("a 1,600-task benchmark") counts as its plural.</summary>
    public static bool IsItem(ReadOnlySpan<char> noun) => Contains(Items, noun);

    public static bool IsNotItem(ReadOnlySpan<char> noun) => Contains(NotItems, noun);

    private static bool Contains(WordSet nouns, ReadOnlySpan<char> noun) => nouns.Contains(noun) || nouns.Contains($"{noun}s");
}
