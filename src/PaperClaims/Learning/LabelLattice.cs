namespace PaperClaims.Learning;

/// <summary>The ways to label a chain of units as outside, beginning or inside a name, and their probabilities (Lafferty et al., ICML 2001).</summary>
/// <remarks>Reused from one chain to the next. What leads to a unit is scaled to sum to 1 (Rabiner, 1989), so that no chain is too long for a number.</remarks>
internal sealed class LabelLattice
{
    public const int Labels = 3;
    public const int Outside = 0;
    public const int Begin = 1;
    public const int Inside = 2;

    // Any score above this is as sure, and a number still holds its power.
    private const double HighestScore = 300;

    // By unit and label: the weight of the label, the share of what leads to it, and what follows it.
    private double[] weights = [];
    private double[] forward = [];
    private double[] backward = [];

    // By unit, what its share was scaled by.
    private double[] scales = [];
    private int length;

    /// <summary>What a step from each label to each counts whose scores these are.</summary>
    public static double[] StepsOf(ReadOnlySpan<double> transitions)
    {
        double[] steps = new double[Labels * Labels];
        for (int pair = 0; pair < steps.Length; pair++)
        {
            (int before, int label) = Math.DivRem(pair, Labels);
            steps[pair] = label == Inside && before == Outside ? 0 : Weight(transitions[pair]);
        }

        return steps;
    }

    /// <summary>Makes room for a chain, all of whose units are to be scored.</summary>
    public void Reset(int units)
    {
        length = units;
        if (scales.Length < units)
        {
            scales = new double[units * 2];
            weights = new double[scales.Length * Labels];
            forward = new double[scales.Length * Labels];
            backward = new double[scales.Length * Labels];
        }
    }

    /// <summary>Gives the scores of a unit for the beginning and the inside of a name, against outside.</summary>
    public void Score(int unit, double begin, double inside)
    {
        Span<double> own = weights.AsSpan(unit * Labels, Labels);
        own[Outside] = 1;
        own[Begin] = Weight(begin);
        own[Inside] = Weight(inside);
    }

    /// <summary>Sums over what leads to each unit; returns the probability that anything is named.</summary>
    /// <param name="steps">What a step from each label to each counts (<see cref="StepsOf"/>).</param>
    public double SumForward(ReadOnlySpan<double> steps)
    {
        double outside = Scale(0, 1, weights[Begin], 0);
        for (int unit = 1; unit < length; unit++)
        {
            ReadOnlySpan<double> own = weights.AsSpan(unit * Labels, Labels);
            ReadOnlySpan<double> before = forward.AsSpan((unit - 1) * Labels, Labels);
            outside *=
                steps[(Outside * Labels) + Outside]
                * Scale(
                    unit,
                    (before[Outside] * steps[(Outside * Labels) + Outside])
                        + (before[Begin] * steps[(Begin * Labels) + Outside])
                        + (before[Inside] * steps[(Inside * Labels) + Outside]),
                    own[Begin]
                        * (
                            (before[Outside] * steps[(Outside * Labels) + Begin])
                            + (before[Begin] * steps[(Begin * Labels) + Begin])
                            + (before[Inside] * steps[(Inside * Labels) + Begin])
                        ),
                    own[Inside]
                        * ((before[Begin] * steps[(Begin * Labels) + Inside]) + (before[Inside] * steps[(Inside * Labels) + Inside]))
                );
        }

        return 1 - outside;
    }

    /// <summary>Sums over what follows each unit, after <see cref="SumForward"/>.</summary>
    public void SumBackward(ReadOnlySpan<double> steps)
    {
        backward.AsSpan((length - 1) * Labels, Labels).Fill(1);
        for (int unit = length - 2; unit >= 0; unit--)
        {
            for (int label = 0; label < Labels; label++)
            {
                backward[(unit * Labels) + label] =
                    StepTo(unit + 1, label, Outside, steps)
                    + StepTo(unit + 1, label, Begin, steps)
                    + StepTo(unit + 1, label, Inside, steps);
            }
        }
    }

    public double Probability(int unit, int label) => forward[(unit * Labels) + label] * backward[(unit * Labels) + label];

    /// <summary>Probability of one label at the unit before and another at <paramref name="unit"/>.</summary>
    public double Probability(int unit, int before, int label, ReadOnlySpan<double> steps) =>
        forward[((unit - 1) * Labels) + before] * StepTo(unit, before, label, steps);

    /// <summary>Adds every name of up to <paramref name="longest"/> units that has at least the probability <paramref name="least"/>.</summary>
    public void CollectNames(int offset, int longest, double least, ReadOnlySpan<double> steps, List<NameSpan> names)
    {
        for (int first = 0; first < length; first++)
        {
            double way = forward[(first * Labels) + Begin];
            for (int last = first; last < length && last < first + longest; last++)
            {
                int label = last == first ? Begin : Inside;
                if (last > first)
                {
                    way *=
                        steps[((last == first + 1 ? Begin : Inside) * Labels) + Inside] * weights[(last * Labels) + Inside] * scales[last];
                }

                // What may follow the last unit of a name: anything but its continuation.
                double probability =
                    way * (last + 1 == length ? 1 : StepTo(last + 1, label, Outside, steps) + StepTo(last + 1, label, Begin, steps));
                if (probability >= least)
                {
                    names.Add(new NameSpan(offset + first, offset + last + 1, Math.Min(1, probability)));
                }
            }
        }
    }

    private static double Weight(double score) => Math.Exp(Math.Min(score, HighestScore));

    private double Scale(int unit, double outside, double begin, double inside)
    {
        double scale = 1 / (outside + begin + inside);
        Span<double> own = forward.AsSpan(unit * Labels, Labels);
        own[Outside] = outside * scale;
        own[Begin] = begin * scale;
        own[Inside] = inside * scale;
        return scales[unit] = scale;
    }

    private double StepTo(int unit, int before, int label, ReadOnlySpan<double> steps) =>
        steps[(before * Labels) + label] * weights[(unit * Labels) + label] * backward[(unit * Labels) + label] * scales[unit];
}
