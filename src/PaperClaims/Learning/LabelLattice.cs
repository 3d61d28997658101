namespace PaperClaims.Learning;

/// <summary>The labellings of a chain of words, each outside, beginning or inside a name, and their probabilities.</summary>
/// <remarks>
/// Forward and backward sums of a conditional random field (Lafferty et al., ICML 2001). The forward sums of a word are scaled to 1
/// (Rabiner, 1989), so that no chain is too long for a number. Reused from one chain to the next.
/// </remarks>
internal sealed class LabelLattice
{
    public const int Labels = 3;
    public const int Outside = 0;
    public const int Begin = 1;
    public const int Inside = 2;

    // Any score above this is as sure, and a number still holds its power.
    private const double MaxScore = 300;

    // By word and label: the weight of the label, the share of what leads to it, and what follows it.
    private double[] weights = [];
    private double[] forward = [];
    private double[] backward = [];

    // By word, what its share was scaled by.
    private double[] scales = [];
    private int length;

    /// <summary>The potentials of the transitions from each label to each that have these scores.</summary>
    public static double[] PotentialsOf(ReadOnlySpan<double> transitions)
    {
        double[] potentials = new double[Labels * Labels];
        for (int pair = 0; pair < potentials.Length; pair++)
        {
            (int before, int label) = Math.DivRem(pair, Labels);
            potentials[pair] = label == Inside && before == Outside ? 0 : Weight(transitions[pair]);
        }

        return potentials;
    }

    /// <summary>Makes room for a chain, all of whose words are to be scored.</summary>
    public void Reset(int words)
    {
        length = words;
        if (scales.Length < words)
        {
            scales = new double[words * 2];
            weights = new double[scales.Length * Labels];
            forward = new double[scales.Length * Labels];
            backward = new double[scales.Length * Labels];
        }
    }

    /// <summary>Gives the scores of a word for the beginning and the inside of a name, against outside.</summary>
    public void Score(int word, double begin, double inside)
    {
        Span<double> own = weights.AsSpan(word * Labels, Labels);
        own[Outside] = 1;
        own[Begin] = Weight(begin);
        own[Inside] = Weight(inside);
    }

    /// <summary>Sums over what leads to each word; returns the probability that anything is named.</summary>
    /// <param name="potentials">Of the transitions from each label to each (<see cref="PotentialsOf"/>).</param>
    public double SumForward(ReadOnlySpan<double> potentials)
    {
        double outside = Scale(0, 1, weights[Begin], 0);
        for (int word = 1; word < length; word++)
        {
            ReadOnlySpan<double> own = weights.AsSpan(word * Labels, Labels);
            ReadOnlySpan<double> before = forward.AsSpan((word - 1) * Labels, Labels);
            outside *=
                potentials[(Outside * Labels) + Outside]
                * Scale(
                    word,
                    (before[Outside] * potentials[(Outside * Labels) + Outside])
                        + (before[Begin] * potentials[(Begin * Labels) + Outside])
                        + (before[Inside] * potentials[(Inside * Labels) + Outside]),
                    own[Begin]
                        * (
                            (before[Outside] * potentials[(Outside * Labels) + Begin])
                            + (before[Begin] * potentials[(Begin * Labels) + Begin])
                            + (before[Inside] * potentials[(Inside * Labels) + Begin])
                        ),
                    own[Inside]
                        * (
                            (before[Begin] * potentials[(Begin * Labels) + Inside])
                            + (before[Inside] * potentials[(Inside * Labels) + Inside])
                        )
                );
        }

        return 1 - outside;
    }

    /// <summary>Sums over what follows each word, after <see cref="SumForward"/>.</summary>
    public void SumBackward(ReadOnlySpan<double> potentials)
    {
        backward.AsSpan((length - 1) * Labels, Labels).Fill(1);
        for (int word = length - 2; word >= 0; word--)
        {
            for (int label = 0; label < Labels; label++)
            {
                backward[(word * Labels) + label] =
                    PotentialTo(word + 1, label, Outside, potentials)
                    + PotentialTo(word + 1, label, Begin, potentials)
                    + PotentialTo(word + 1, label, Inside, potentials);
            }
        }
    }

    public double Probability(int word, int label) => forward[(word * Labels) + label] * backward[(word * Labels) + label];

    /// <summary>Probability of one label at the word before and another at <paramref name="word"/>.</summary>
    public double Probability(int word, int before, int label, ReadOnlySpan<double> potentials) =>
        forward[((word - 1) * Labels) + before] * PotentialTo(word, before, label, potentials);

    /// <summary>Every name of up to so many words that has at least this probability: the words [First, End).</summary>
    public IEnumerable<(int First, int End, double Probability)> NamesOf(int maxLength, double minProbability, double[] potentials)
    {
        for (int first = 0; first < length; first++)
        {
            double path = forward[(first * Labels) + Begin];
            for (int last = first; last < length && last < first + maxLength; last++)
            {
                int label = last == first ? Begin : Inside;
                if (last > first)
                {
                    int before = last == first + 1 ? Begin : Inside;
                    path *= potentials[(before * Labels) + Inside] * weights[(last * Labels) + Inside] * scales[last];
                }

                // What may follow the last word of a name: anything but its continuation.
                double probability = path;
                if (last + 1 < length)
                {
                    probability *= PotentialTo(last + 1, label, Outside, potentials) + PotentialTo(last + 1, label, Begin, potentials);
                }

                if (probability >= minProbability)
                {
                    yield return (first, last + 1, Math.Min(1, probability));
                }
            }
        }
    }

    private static double Weight(double score) => Math.Exp(Math.Min(score, MaxScore));

    private double Scale(int word, double outside, double begin, double inside)
    {
        double scale = 1 / (outside + begin + inside);
        Span<double> own = forward.AsSpan(word * Labels, Labels);
        own[Outside] = outside * scale;
        own[Begin] = begin * scale;
        own[Inside] = inside * scale;
        return scales[word] = scale;
    }

    private double PotentialTo(int word, int before, int label, ReadOnlySpan<double> potentials) =>
        potentials[(before * Labels) + label] * weights[(word * Labels) + label] * backward[(word * Labels) + label] * scales[word];
}
