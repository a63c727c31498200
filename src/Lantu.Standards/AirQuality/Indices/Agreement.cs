namespace Lantu.Standards.AirQuality.Indices;

/// <summary>How a published index stands to the concentrations listed beside it.</summary>
public enum Agreement
{
    /// <summary>The concentrations give the index.</summary>
    Reproduced,

    /// <summary>
    /// Not computable from what is listed: the publication names a primary pollutant whose concentration it does not list. So it is where the particles of a
    /// day were deducted from the list while the index still contains them.
    /// </summary>
    RestsOnUnlisted,

    /// <summary>The concentrations give another index, and nothing published says why.</summary>
    Differs,
}
