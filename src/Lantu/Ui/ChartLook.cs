namespace Lantu.Ui;

/// <summary>What a series of a chart is, and so how it is drawn.</summary>
public enum ChartLook
{
    /// <summary>What belongs to each step alone, as columns.</summary>
    Column,

    /// <summary>The line that the chart is about.</summary>
    Main,

    /// <summary>The same of an earlier time.</summary>
    Before,

    /// <summary>What it is to come to.</summary>
    Target,

    /// <summary>A way from where the main line ends.</summary>
    Path,

    /// <summary>What it may come to at the last step, from where the main line ends.</summary>
    Band,

    /// <summary>Ranks of one of many, the first on top.</summary>
    Rank,
}
