namespace Lantu.Standards.Emissions;

/// <summary>What key projects reduced of one pollutant 重点工程累计减排量.</summary>
/// <param name="Tonnes">The sum of what counts, t; the count is of the projects in it.</param>
/// <param name="Offset">What was taken off in it for new projects, t; absent where there is no sum.</param>
/// <param name="Counted">Projects in the sum.</param>
/// <param name="NotYetCompleted">Projects that were not completed by the day.</param>
/// <param name="NotVerified">Projects completed and not verified.</param>
/// <param name="BeforeBase">Projects completed in the base year or before: their effect is in the base already.</param>
public sealed record KeyProjectReduction(
    Evaluated<decimal> Tonnes,
    decimal? Offset,
    IReadOnlyList<KeyProject> Counted,
    IReadOnlyList<KeyProject> NotYetCompleted,
    IReadOnlyList<KeyProject> NotVerified,
    IReadOnlyList<KeyProject> BeforeBase)
{
    /// <summary>The base year of the plan for 2021 to 2025.</summary>
    public const int DefaultBaseYear = 2020;

    /// <summary>Sums the verified projects completed after the base year and by a day.</summary>
    /// <param name="projects">All projects; those of other pollutants take no part.</param>
    /// <param name="pollutant">The pollutant.</param>
    /// <param name="asOf">The day, itself included.</param>
    /// <param name="baseYear">The year that reductions are counted against.</param>
    /// <returns>The reduction; without sum where a project that counts has figures that cannot be, or is listed twice. No project that counts is a sum of 0.</returns>
    public static KeyProjectReduction Of(IReadOnlyList<KeyProject> projects, EmissionPollutant pollutant, DateOnly asOf, int baseYear = DefaultBaseYear)
    {
        ArgumentNullException.ThrowIfNull(projects);

        KeyProject[] concerned = [.. projects.Where(project => project.Pollutant == pollutant)];
        KeyProject[] open = [.. concerned.Where(project => project.CompletedOn is null || project.CompletedOn > asOf)];
        KeyProject[] early = [.. concerned.Where(project => project.CompletedOn <= asOf && project.CompletedOn.Value.Year <= baseYear)];
        KeyProject[] done = [.. concerned.Where(project => project.CompletedOn <= asOf && project.CompletedOn.Value.Year > baseYear)];
        KeyProject[] unverified = [.. done.Where(project => !project.IsVerified)];
        KeyProject[] counted = [.. done.Where(project => project.IsVerified)];
        Shortfall? fault = Fault(concerned, counted);
        return new(
            fault is null ? new(counted.Sum(project => project.Net), EmissionRules.KeyProjects, counted.Length, null) : new(null, EmissionRules.KeyProjects, counted.Length, fault),
            fault is null ? counted.Sum(project => project.Offset) : null,
            counted,
            open,
            unverified,
            early);
    }

    static Shortfall? Fault(KeyProject[] concerned, KeyProject[] counted)
    {
        string[] doubled = [.. concerned.CountBy(project => project.Name, StringComparer.Ordinal).Where(name => name.Value > 1).Select(name => name.Key)];
        if (doubled.Length > 0)
        {
            return new(Lack.SingleValues, concerned.DistinctBy(project => project.Name, StringComparer.Ordinal).Count(), concerned.Length, string.Join(", ", doubled));
        }

        string[] unsound = [.. counted.Where(project => !project.IsSound).Select(project => project.Name)];
        return unsound.Length == 0 ? null : new(Lack.PossibleValues, counted.Length - unsound.Length, counted.Length, string.Join(", ", unsound));
    }
}
