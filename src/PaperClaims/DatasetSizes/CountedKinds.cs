using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>What kind of thing a counted noun is: what is learned of one noun holds for the others of its kind.</summary>
internal static class CountedKinds
{
    private const string Unknown = "other";

    private static readonly (string Nouns, string Kind)[] Lists =
    [
        (
            """
            people persons participants subjects patients users individuals volunteers respondents students workers speakers
            adults children developers researchers practitioners teachers educators physicians clinicians professionals
            experts specialists women men learners designers scientists scholars employees analysts readers caregivers seniors
            radiologists vocalists cyclists mathematicians artists politicians writers raters annotators evaluators players
            authors customers residents citizens parents doctors nurses engineers programmers identities actors singers
            drivers pedestrians households families survivors members listeners viewers contributors stakeholders interviewees
            humans coders reviewers
            """,
            "person"
        ),
        (
            """
            sentences documents articles papers posts tweets comments reviews abstracts emails messages passages paragraphs
            pages texts essays stories books novels poems letters reports transcripts dialogues dialogs conversations
            utterances captions descriptions headlines publications filings notes narratives vignettes summaries references
            citations patents contracts statements speeches debates discussions threads chats lyrics quotes subtitles webpages
            websites preprints manuscripts pdfs resumes tickets logs words tokens characters sections clauses arguments blogs
            verses lines terms phrases expressions idioms proverbs jokes recipes decisions judgments rulings cases bills laws
            textbooks lectures interviews meetings sessions chunks segments proceedings
            """,
            "text"
        ),
        (
            """
            images videos photos photographs pictures clips frames recordings songs tracks audios sounds scans slides
            radiographs mris scenes movies films episodes sketches paintings artworks maps figures charts diagrams tables
            screenshots renderings visualisations visualizations plots portraits faces spectrograms waveforms ecgs
            electrocardiograms volumes slices patches meshes shapes clouds signals spectra snapshots streams memes
            infographics views panoramas mammograms cts assets avatars podcasts broadcasts melodies pieces designs layouts
            advertisements ads posters logos
            """,
            "media"
        ),
        (
            """
            labels annotations pairs triples triplets tuples quadruples quadruplets quintuples boxes masks mentions spans
            relations entities tags ratings keypoints links edges nodes facts rationales rubrics votes preferences comparisons
            assessments relationships claims answers responses translations alignments explanations feedbacks scores trees
            graphs
            """,
            "label"
        ),
        (
            """
            samples instances examples items records rows datapoints points data observations entries trajectories
            demonstrations sequences interactions queries questions problems prompts instructions puzzles exercises scenarios
            situations requests commands functions programs repositories projects files commits issues bugs prs apps
            applications tools apis servers snippets solutions proofs theorems lemmas personas profiles contexts incidents
            crashes traces turns exchanges transactions products listings postings jobs events vulnerabilities faults defects
            errors artifacts objects notebooks workflows missions trips routes vehicles combinations counterparts quizzes
            exams mcqs riddles dilemmas stimuli grasps rules policies orders visits admissions
            """,
            "example"
        ),
        ("tasks subtasks challenges games environments worlds rooms levels skills workloads", "task"),
        (
            """
            datasets corpora databases treebanks collections subsets sets suites benchmarks sources dumps splits archives
            corpus dataset
            """,
            "data"
        ),
        (
            """
            categories classes domains topics types kinds areas genres fields disciplines dimensions aspects attributes
            capabilities themes subcategories criteria emotions intents risks disorders diseases conditions symptoms varieties
            sectors industries specialties factors tiers groups subdomains properties concepts subtopics patterns behaviors
            techniques occupations modalities scripts styles values traits facets angles perspectives
            """,
            "class"
        ),
        (
            """
            countries cities regions locations sites hospitals institutions states districts provinces universities schools
            communities organizations organisations companies firms vendors providers venues conferences journals centers
            municipalities nations continents stations cameras sensors farms channels platforms villages towns buildings
            facilities clinics
            """,
            "place"
        ),
        ("languages dialects tongues", "language"),
        (
            """
            models llms agents networks systems methods algorithms baselines frameworks approaches vlms mllms lvlms lmms slms
            lms strategies architectures transformers backbones detectors encoders decoders classifiers attacks defenses
            checkpoints optimizers pipelines retrievers generators solvers libraries adapters teams judges controllers
            """,
            "method"
        ),
        (
            """
            trials runs experiments simulations rollouts seeds evaluations tests attempts repetitions replications replicates
            generations outputs completions iterations rounds calls executions inferences configurations settings variants
            perturbations audits studies submissions folds predictions edits downloads updates
            """,
            "run"
        ),
        (
            """
            parameters gpus flops gflops tflops macs steps layers heads epochs bits bytes qubits neurons timesteps units
            weights features gates cores operators bus dimensional dimension bit dof vectors embeddings params tpus variables
            representations vocabularies windows context cnots
            """,
            "compute"
        ),
        ("hours hour minutes minute", "hours"),
        ("seconds days weeks months years milliseconds decades ms hrs second day week month year semesters", "time"),
        (
            """
            percent improvements gains reductions findings insights reasons contributions principles stages phases modules
            components limitations savings increases decreases drops differences advantages lessons drawbacks
            """,
            "outcome"
        ),
        (
            """
            molecules proteins genes compounds materials structures crystals cells galaxies stars mutations species polymers
            reactions atoms peptides drugs tissues specimens organisms animals plants elements alloys chemicals genomes tumors
            lesions
            """,
            "matter"
        ),
    ];

    private static readonly WordMap<string> Kinds = new(Lists);

    /// <summary>The kind of the noun; a singular ("a 1,600-task benchmark") is of its plural's.</summary>
    public static string Of(AbstractText text, int noun) =>
        Kinds.TryGetValue(text, noun, out string? kind) || Kinds.TryGetValue(FeatureHash.Next(text.HashAt(noun), 's'), out kind)
            ? kind
            : Unknown;
}
