namespace Lantu.Standards.Emissions;

/// <summary>A key project 重点工程 and what it reduces of one pollutant.</summary>
/// <param name="Name">What the project goes by; once for each pollutant.</param>
/// <param name="Pollutant">The pollutant.</param>
/// <param name="Before">Emission before, t/a, from process, design values and mean load.</param>
/// <param name="After">Emission after, t/a.</param>
/// <param name="Offset">Part of the reduction that new projects were allowed against 区域削减, t/a: it is taken off.</param>
/// <param name="CompletedOn">Day of completion; absent while it is under way.</param>
/// <param name="IsVerified">Whether completion and figures were verified.</param>
public sealed record KeyProject(string Name, EmissionPollutant Pollutant, decimal Before, decimal After, decimal Offset, DateOnly? CompletedOn, bool IsVerified)
{
    /// <summary>What was done, such as a low-nitrogen burner.</summary>
    public string Measure { get; init; } = "";

    /// <summary>What the figures rest on.</summary>
    public string Evidence { get; init; } = "";

    /// <summary>What counts of it: before less after less offset, t/a.</summary>
    public decimal Net => Before - After - Offset;

    /// <summary>Whether its figures can be: no more afterwards than before, and no more set off than was reduced.</summary>
    internal bool IsSound => Soundness.IsAmount(Before) && Soundness.IsAmount(After) && Soundness.IsAmount(Offset) && Net >= 0;
}
