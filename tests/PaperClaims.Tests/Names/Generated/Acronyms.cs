using PaperClaims.Tests.Generated;

namespace PaperClaims.Tests.Names.Generated;

/// <summary>Capital letters that stand for nothing.</summary>
internal static class Acronyms
{
    private const string Consonants = "BDFGKLMNPRSTVZ";
    private const string Vowels = "AEIOU";

    /// <summary>Those that mean something to readers of papers: names of data, methods, metrics, tasks, machines.</summary>
    private static readonly HashSet<string> Taken =
    [
        .. (
            "GAN RAG RNN CNN GNN DNN MLP VAE LSTM GRU BERT BART NLP NER NLI NMT SQL GPU CPU TPU API RL VQA BLEU FID MAP RAM "
            + "ROM PDF MRI GPS LIDAR LORA LARA DPO PPO SAM SIM SGD ADAM ELO LEN MOS DIV MAUVE BOLD FEVER RACE ROC DOC DIN POS "
            + "LID SOTA BIG TED MUSE FIRE LAMA LIMA BEIR MIND SUN SET LAB RES NET DET SEG REF VEC SIN TAN LOG MAX MIN SUM BAN "
            + "BAD BAG BED BET BIT BUG BUS BUT CAN DEN DOG DOT FAR FAT FIN FIT FOG FUN GAP GAS GUN KIT LAP LET LIP LOT MAN "
            + "MEN MIX MUD NOT NUT PAN PAT PEN PET PIN POP POT PUT RAT RED RUN SAD SAT SIT SON TAG TAP TEN TIP TON TOP TOT "
            + "TUB VAN VET VIM ZIP FAN FED FOR GET GOT NOR PER HLE POPE DROP BBQ DAVIS TIMIT LOL MOT VOC DIS TUM TAU GTA GEM "
            + "VID RTE VOT ITEM VIT DEF DAK TIM TOM ROB RON SAL"
        ).Split(' '),
    ];

    public static string Draw(Random random)
    {
        string letters;
        do
        {
            letters = random.Chance(0.75) ? Pronounceable(random) : Unpronounceable(random);
        } while (Taken.Contains(letters));

        return letters;
    }

    public static bool IsTaken(string letters) => Taken.Contains(letters);

    private static string Pronounceable(Random random)
    {
        string shape = random.Pick("CVC", "CVCV", "CRVC", "CVCVC", "CRVCV", "CVCCVC", "VCVC");
        return string.Concat(
            shape.Select(sound =>
                sound switch
                {
                    'V' => Vowels[random.Next(Vowels.Length)],
                    'R' => 'R',
                    _ => Consonants[random.Next(Consonants.Length)],
                }
            )
        );
    }

    /// <summary>With a rare letter, so that it is no acronym that anybody knows.</summary>
    private static string Unpronounceable(Random random)
    {
        char[] letters = [.. Enumerable.Range(0, random.Next(3, 6)).Select(_ => Consonants[random.Next(Consonants.Length)])];
        letters[random.Next(1, letters.Length)] = random.Pick('X', 'Q', 'Z');
        return new string(letters);
    }
}
