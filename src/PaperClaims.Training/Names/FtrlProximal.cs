namespace PaperClaims.Training;

/// <summary>Sparse weights fitted by FTRL-proximal (McMahan et al., KDD 2013): its L1 penalty leaves most of them at zero.</summary>
internal sealed class FtrlProximal(int count, double absolutePenalty)
{
    private const double LearningRate = 0.2;
    private const double Smoothing = 1;
    private const double SquarePenalty = 1;

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
                    / (((Smoothing + Math.Sqrt(squares[index])) / LearningRate) + SquarePenalty);
        }
    }

    public void Update(int index, double gradient)
    {
        double square = gradient * gradient;
        double sigma = (Math.Sqrt(squares[index] + square) - Math.Sqrt(squares[index])) / LearningRate;
        leaders[index] += gradient - (sigma * this[index]);
        squares[index] += square;
    }
}
