namespace Lantu.Jobs.Indicators;

/// <summary>What filing a file of figures did.</summary>
/// <param name="New">Figures of what had none.</param>
/// <param name="Corrected">Figures that take the place of others, which are kept.</param>
/// <param name="Unchanged">Rows that say what stands already.</param>
sealed record FiledFigures(int New, int Corrected, int Unchanged);
