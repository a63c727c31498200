using Lantu.Domain.Readings;
using Lantu.Domain.Water;

namespace Lantu.Jobs.Water;

/// <summary>What became of files of months of water sections.</summary>
/// <param name="Batch">The batch they are; nothing where they change nothing.</param>
/// <param name="Counts">What they changed.</param>
/// <param name="Register">The register that counts.</param>
/// <param name="Months">All months that are kept of the years that the files have months of.</param>
sealed record KeptWater(int? Batch, ValueCounts Counts, SectionRegister Register, IReadOnlyList<SectionMonth> Months)
{
    /// <summary>What tells what is kept of these years from anything else: the batches that made it.</summary>
    public IReadOnlyList<string> State => [.. Months.Select(month => $"{month.Year} {month.Batch}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
