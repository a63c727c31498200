namespace Lantu.Standards.Rounding;

/// <summary>To how many decimals values are published, and what says so. Who ranks by published values needs both: a decimal more parts what shares a rank.</summary>
/// <param name="Number">The decimals, 0 to 9.</param>
/// <param name="Source">The standard or bulletin that publishes so.</param>
public readonly record struct PublishedDecimals(int Number, Clause Source)
{
    /// <summary>More than any bulletin prints.</summary>
    public const int Most = 9;
}
