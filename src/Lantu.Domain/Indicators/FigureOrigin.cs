namespace Lantu.Domain.Indicators;

/// <summary>Where a figure comes from.</summary>
public enum FigureOrigin
{
    /// <summary>Told by the authority, in a document or publication: it wins over what is computed here.</summary>
    Issued,

    /// <summary>Computed here from readings by a named standard: a cross-check, and what a forecast rests on.</summary>
    Computed,

    /// <summary>Reported by the unit it is about.</summary>
    Reported,
}
