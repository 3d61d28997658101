namespace PaperClaims.Learning;

/// <summary>The ways to label a chain of units as outside, beginning or inside a name, and their probabilities (Lafferty et al., ICML 2001).</summary>
/// <remarks>Reused from one chain to the next; works in logarithms.</remarks>
internal sealed class LabelLattice
{
    public const int Labels = 3;
    public const int Outside = 0;
    public const int Begin = 1;
    public const int Inside = 2;

    private double[] nodes = [];
    private double[] forward = [];
    private double[] backward = [];
    private int length;
    private double total;

    /// <summary>Makes room for a chain; its scores are 0.</summary>
    public void Reset(int units)
    {
        length = units;
        int size = units * Labels;
        if (nodes.Length < size)
        {
            nodes = new double[size * 2];
            forward = new double[size * 2];
            backward = new double[size * 2];
        }

        nodes.AsSpan(0, size).Clear();
    }

    public void Add(int unit, double begin, double inside)
    {
        nodes[(unit * Labels) + Begin] += begin;
        nodes[(unit * Labels) + Inside] += inside;
    }

    /// <summary>Whether every way that names something is surely less probable than <paramref name="least"/>, all of them together. Cheaper than the sum.</summary>
    public bool IsHopeless(double least, ReadOnlySpan<double> transitions)
    {
        // A unit that is named adds at most its label's score and the dearest step to it, against the step from outside to outside.
        double outside = transitions[(Outside * Labels) + Outside];
        double toBegin = Math.Max(0, Math.Max(transitions[(Outside * Labels) + Begin], Math.Max(transitions[(Begin * Labels) + Begin], transitions[(Inside * Labels) + Begin])) - outside);
        double toInside = Math.Max(0, Math.Max(transitions[(Begin * Labels) + Inside], transitions[(Inside * Labels) + Inside]) - outside);
        double toOutside = Math.Max(0, Math.Max(transitions[(Begin * Labels) + Outside], transitions[(Inside * Labels) + Outside]) - outside);
        double all = 1;
        for (int unit = 0; unit < length && all - 1 < least; unit++)
        {
            all *= 1 + Math.Exp(nodes[(unit * Labels) + Begin] + toBegin + toOutside) + Math.Exp(nodes[(unit * Labels) + Inside] + toInside + toOutside);
        }

        return all - 1 < least;
    }

    /// <summary>Sums over all ways; <paramref name="transitions"/> holds the score of each label after each.</summary>
    public void Sum(ReadOnlySpan<double> transitions)
    {
        Span<double> terms = stackalloc double[Labels];
        for (int b = 0; b < Labels; b++)
        {
            forward[b] = b == Inside ? double.NegativeInfinity : nodes[b];
        }

        for (int i = 1; i < length; i++)
        {
            for (int b = 0; b < Labels; b++)
            {
                for (int a = 0; a < Labels; a++)
                {
                    terms[a] = IsAllowed(a, b) ? forward[((i - 1) * Labels) + a] + transitions[(a * Labels) + b] : double.NegativeInfinity;
                }

                forward[(i * Labels) + b] = LogSum(terms) + nodes[(i * Labels) + b];
            }
        }

        backward.AsSpan((length - 1) * Labels, Labels).Clear();
        for (int i = length - 2; i >= 0; i--)
        {
            for (int a = 0; a < Labels; a++)
            {
                for (int b = 0; b < Labels; b++)
                {
                    terms[b] = IsAllowed(a, b) ? transitions[(a * Labels) + b] + nodes[((i + 1) * Labels) + b] + backward[((i + 1) * Labels) + b] : double.NegativeInfinity;
                }

                backward[(i * Labels) + a] = LogSum(terms);
            }
        }

        total = LogSum(forward.AsSpan((length - 1) * Labels, Labels));
    }

    public double Probability(int unit, int label) => Math.Exp(forward[(unit * Labels) + label] + backward[(unit * Labels) + label] - total);

    /// <summary>Probability of one label at the unit before and another at <paramref name="unit"/>.</summary>
    public double Probability(int unit, int before, int label, ReadOnlySpan<double> transitions) => IsAllowed(before, label)
        ? Math.Exp(forward[((unit - 1) * Labels) + before] + transitions[(before * Labels) + label] + nodes[(unit * Labels) + label] + backward[(unit * Labels) + label] - total)
        : 0;

    /// <summary>Adds every name of up to <paramref name="longest"/> units that has at least the probability <paramref name="least"/>.</summary>
    public void CollectNames(int offset, int longest, double least, ReadOnlySpan<double> transitions, List<NameSpan> names)
    {
        double limit = Math.Log(least) + total;
        for (int first = 0; first < length; first++)
        {
            double score = forward[(first * Labels) + Begin];
            for (int last = first; last < length && last < first + longest; last++)
            {
                if (last > first)
                {
                    score += transitions[((last == first + 1 ? Begin : Inside) * Labels) + Inside] + nodes[(last * Labels) + Inside];
                }

                double ending = score + After(last, last == first ? Begin : Inside, transitions);
                if (ending >= limit)
                {
                    names.Add(new NameSpan(offset + first, offset + last + 1, Math.Min(1, Math.Exp(ending - total))));
                }
            }
        }
    }

    // What may follow the last unit of a name: anything but its continuation.
    private double After(int last, int label, ReadOnlySpan<double> transitions)
    {
        if (last + 1 == length)
        {
            return 0;
        }

        int next = (last + 1) * Labels;
        double outside = transitions[(label * Labels) + Outside] + nodes[next + Outside] + backward[next + Outside];
        double begin = transitions[(label * Labels) + Begin] + nodes[next + Begin] + backward[next + Begin];
        double most = Math.Max(outside, begin);
        return most + Math.Log(Math.Exp(outside - most) + Math.Exp(begin - most));
    }

    private static bool IsAllowed(int before, int label) => label != Inside || before != Outside;

    private static double LogSum(ReadOnlySpan<double> terms)
    {
        double most = Math.Max(terms[0], Math.Max(terms[1], terms[2]));
        return most == double.NegativeInfinity ? most : most + Math.Log(Math.Exp(terms[0] - most) + Math.Exp(terms[1] - most) + Math.Exp(terms[2] - most));
    }
}
