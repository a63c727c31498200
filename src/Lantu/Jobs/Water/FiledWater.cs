using Lantu.Jobs.Indicators;

namespace Lantu.Jobs.Water;

/// <summary>What became of months of water sections and of the figures that come of them.</summary>
/// <param name="Kept">What became of the months.</param>
/// <param name="Computed">The figures, and what no figure can be stated of.</param>
/// <param name="Figures">What was filed of them; nothing where all stood there, or there are none.</param>
sealed record FiledWater(KeptWater Kept, WaterFigures Computed, FiledFigures? Figures);
