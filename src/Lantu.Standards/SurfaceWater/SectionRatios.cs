namespace Lantu.Standards.SurfaceWater;

/// <summary>The ratios by which sections of an area are assessed, over those that have a class.</summary>
/// <param name="Counts">Sections by class.</param>
/// <param name="Good">优良水体比例: classes Ⅰ to Ⅲ.</param>
/// <param name="WorseThanV">劣Ⅴ类水体比例.</param>
/// <param name="Compliant">断面水质达标率: not worse than their own target, of those that have a class and a target.</param>
/// <param name="NotEvaluated">Sections that have no class, by name: they are in no ratio.</param>
/// <param name="WithoutTarget">Sections that have a class and no target, by name: they are not in the compliance rate.</param>
public sealed record SectionRatios(
    ClassCounts Counts,
    SectionShare Good,
    SectionShare WorseThanV,
    SectionShare Compliant,
    IReadOnlyList<string> NotEvaluated,
    IReadOnlyList<string> WithoutTarget)
{
    /// <summary>Counts the sections of an area.</summary>
    /// <param name="sections">The sections; one that is listed twice makes every ratio invalid.</param>
    public static SectionRatios Of(IReadOnlyList<AssessedSection> sections)
    {
        ArgumentNullException.ThrowIfNull(sections);

        string[] doubled = [.. sections.CountBy(section => section.Name, StringComparer.Ordinal).Where(name => name.Value > 1).Select(name => name.Key)];
        Shortfall? fault = doubled.Length == 0 ? null : new(Lack.SingleValues, sections.DistinctBy(section => section.Name, StringComparer.Ordinal).Count(), sections.Count, string.Join(", ", doubled));
        AssessedSection[] evaluated = [.. sections.Where(section => section.Class.Value is not null)];
        AssessedSection[] targeted = [.. evaluated.Where(section => section.Target is not null)];
        ClassCounts counts = ClassCounts.Of(evaluated.Select(section => section.Class.Value!.Value));
        return new(
            counts,
            new(counts.Good, counts.Total, fault),
            new(counts.WorseThanV, counts.Total, fault),
            new(targeted.Count(section => section.Class.Value <= section.Target), targeted.Length, fault),
            [.. sections.Except(evaluated).Select(section => section.Name)],
            [.. evaluated.Except(targeted).Select(section => section.Name)]);
    }
}
