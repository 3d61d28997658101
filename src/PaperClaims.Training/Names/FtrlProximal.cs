namespace PaperClaims.Training;

/// <summary>Sparse weights fitted by FTRL-proximal (McMahan et al., KDD 2013): its L1 penalty leaves most of them at zero.</summary>
/// <param name="count">How many weights there are.</param>
/// <param name="parameters">How they are fitted, save the penalty on their absolute values.</param>
/// <param name="absolutePenalty">That penalty, which is not the same for all.</param>
internal sealed class FtrlProximal(int count, TaggerParameters parameters, double absolutePenalty)
{
    private readonly double[] leaders = new double[count];
    private readonly double[] squares = new double[count];

    public int Count => leaders.Length;

    public double this[int index]
    {
        get
        {
            double leader = leaders[index];
            return Math.Abs(leader) <= absolutePenalty
                ? 0
                : -(leader - (Math.Sign(leader) * absolutePenalty))
                    / (((parameters.Smoothing + Math.Sqrt(squares[index])) / parameters.LearningRate) + parameters.SquarePenalty);
        }
    }

    public void Update(int index, double gradient)
    {
        double square = gradient * gradient;
        double sigma = (Math.Sqrt(squares[index] + square) - Math.Sqrt(squares[index])) / parameters.LearningRate;
        leaders[index] += gradient - (sigma * this[index]);
        squares[index] += square;
    }
}
