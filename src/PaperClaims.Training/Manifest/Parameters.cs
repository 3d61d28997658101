namespace PaperClaims.Training;

/// <summary>Parameters of a logistic regression.</summary>
/// <param name="Epochs">Passes over the examples.</param>
/// <param name="Seed">Of the order in which they are taken.</param>
/// <param name="LearningRate">Of AdaGrad.</param>
/// <param name="Penalty">On the squares of weights.</param>
/// <param name="MinSeen">A feature seen less often is left out.</param>
/// <param name="MinKept">A weight smaller than this (of several labels: weights that differ by less) is left out of the model.</param>
internal sealed record RegressionParameters(int Epochs, int Seed, double LearningRate, double Penalty, int MinSeen, double MinKept);

/// <summary>Parameters of boosted trees.</summary>
/// <param name="Seed">Of the choice of rows and columns.</param>
/// <param name="Trees">How many.</param>
/// <param name="Depth">Questions on the longest way down a tree.</param>
/// <param name="LearningRate">The share of a tree's answer that counts.</param>
/// <param name="Penalty">On the squares of leaves.</param>
/// <param name="MinLeaf">The least curvature of a leaf.</param>
/// <param name="RowShare">The share of the rows that a tree learns from.</param>
/// <param name="ColumnShare">The share of the features that a tree may ask for.</param>
internal sealed record TreesParameters(
    int Seed,
    int Trees,
    int Depth,
    double LearningRate,
    double Penalty,
    double MinLeaf,
    double RowShare,
    double ColumnShare
);

/// <summary>Parameters of the copies of abstracts that have names of others.</summary>
/// <param name="Seed">Of the choice of names.</param>
/// <param name="Copies">How many of each abstract: a second still helps, more do not.</param>
/// <param name="MaxTries">How often a name of as many words is looked for, before the name stays.</param>
internal sealed record EntitySwapParameters(int Seed, int Copies, int MaxTries);

/// <summary>Parameters of the tagger, which is fitted by FTRL-proximal.</summary>
/// <param name="Seed">Of the order in which the examples are taken.</param>
/// <param name="Epochs">Passes over the words, for their labels.</param>
/// <param name="KindEpochs">Passes over the names, for benchmark against dataset.</param>
/// <param name="MinSeen">A feature seen less often is left out.</param>
/// <param name="LearningRate">The alpha of the paper.</param>
/// <param name="Smoothing">Its beta.</param>
/// <param name="AbsolutePenalty">On the absolute values of weights; none on transitions and the bias.</param>
/// <param name="SquarePenalty">On their squares.</param>
internal sealed record TaggerParameters(
    int Seed,
    int Epochs,
    int KindEpochs,
    int MinSeen,
    double LearningRate,
    double Smoothing,
    double AbsolutePenalty,
    double SquarePenalty
);

/// <summary>Parameters of the filter before the tagger.</summary>
/// <param name="Seed">Of the order in which the words are taken.</param>
/// <param name="Epochs">Passes over the words.</param>
/// <param name="LearningRate">Of the first pass.</param>
/// <param name="Decay">The learning rate of a pass is that of the pass before, times this.</param>
/// <param name="WeightOfName">What ends as a name counts so many times what the tagger only considers.</param>
/// <param name="ShareLost">The share of names that the filter may drop.</param>
internal sealed record CascadeFilterParameters(
    int Seed,
    int Epochs,
    double LearningRate,
    double Decay,
    float WeightOfName,
    double ShareLost
);
