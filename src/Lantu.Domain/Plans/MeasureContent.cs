using Lantu.Domain.Deadlines;
using Lantu.Domain.Targets;
using Lantu.Domain.Units;

namespace Lantu.Domain.Plans;

/// <summary>What a measure says, apart from where it stands: all that a settlement can change, and what undoing one brings back.</summary>
public sealed record MeasureContent
{
    public IReadOnlyList<string> Paragraphs { get; init; } = [];

    public IReadOnlyList<Deadline> Deadlines { get; init; } = [];

    public IReadOnlyList<Milestone> Milestones { get; init; } = [];

    public IReadOnlyList<Deadline> Duties { get; init; } = [];

    public IReadOnlyList<Target> Targets { get; init; } = [];

    public IReadOnlyList<UnitReference> Lead { get; init; } = [];

    public IReadOnlyList<UnitReference> Responsible { get; init; } = [];

    public IReadOnlyList<UnitReference> Supporting { get; init; } = [];

    /// <summary>The roles in printed order.</summary>
    public IEnumerable<(ResponsibilityRole Role, IReadOnlyList<UnitReference> Units)> Roles =>
        [(ResponsibilityRole.Lead, Lead), (ResponsibilityRole.Responsible, Responsible), (ResponsibilityRole.Supporting, Supporting)];

    /// <summary>A part as it is printed: paragraphs on lines of their own, phrases and names between 、.</summary>
    public string Printed(MeasurePart part) => part switch
    {
        MeasurePart.Text => string.Join('\n', Paragraphs),
        MeasurePart.Deadline => string.Join('\n', Deadlines.Select(deadline => deadline.Text)),
        MeasurePart.Lead => Names(Lead),
        MeasurePart.Responsible => Names(Responsible),
        MeasurePart.Supporting => Names(Supporting),
    };

    /// <summary>Whether both say the same in every part.</summary>
    public bool IsSameAs(MeasureContent other)
    {
        ArgumentNullException.ThrowIfNull(other);

        return Paragraphs.SequenceEqual(other.Paragraphs, StringComparer.Ordinal) && Deadlines.SequenceEqual(other.Deadlines)
            && Roles.Zip(other.Roles).All(pair => pair.First.Units.Select(Meant).SequenceEqual(pair.Second.Units.Select(Meant)));
    }

    static (string, string?, double) Meant(UnitReference unit) => (unit.Text, unit.Unit, Math.Round(unit.Confidence, 2));

    static string Names(IReadOnlyList<UnitReference> units) => string.Join('、', units.Select(unit => unit.Text));
}
