using Lantu.Jobs.Indicators;

namespace Lantu.Jobs.Readings;

/// <summary>What became of readings and of the figures that come of them.</summary>
/// <param name="Kept">What became of the hours.</param>
/// <param name="Unplaced">Stations that no area has.</param>
/// <param name="Computed">The figures, and what no figure can be stated of.</param>
/// <param name="Figures">What was filed of them; nothing where all stood there, or there are none.</param>
sealed record FiledReadings(KeptReadings Kept, IReadOnlyList<string> Unplaced, ComputedFigures Computed, FiledFigures? Figures);
