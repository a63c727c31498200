namespace Lantu.Domain.Indicators;

/// <summary>Which way an indicator is better.</summary>
public enum IndicatorDirection
{
    /// <summary>Less is better: a concentration, heavily polluted days.</summary>
    Lower,

    /// <summary>More is better: good days, reductions, a rate of compliance.</summary>
    Higher,
}
