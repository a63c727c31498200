using Lantu.Domain.Frequencies;

namespace Lantu.Jobs.Frequencies;

/// <summary>How often a measure is to be reported on.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Frequency">How often.</param>
/// <param name="Offset">Which month of the quarter or year, from 0; the measure's turn without.</param>
/// <param name="AsksSupporting">Whether supporting units report, too; as it is without.</param>
sealed record FrequencyEntry(int Measure, ReportingFrequency Frequency, int? Offset = null, bool? AsksSupporting = null)
{
    /// <summary>Number of the choice that the person has seen, 0 for none; whatever it is without.</summary>
    public int? Seen { get; init; }
}
