using Lantu.Domain.Units;

namespace Lantu.Domain.Plans;

/// <summary>One unit or group named on a measure in one role, as printed and as understood.</summary>
public sealed class Responsibility
{
    public required PlanId PlanId { get; init; }

    public required int MeasureOrdinal { get; init; }

    /// <summary>Its place among all names of the measure, from 1.</summary>
    public required int Ordinal { get; init; }

    public required ResponsibilityRole Role { get; init; }

    /// <summary>As printed.</summary>
    public required string Text { get; init; }

    /// <summary>The directory's name; absent while undecided.</summary>
    public string? Unit { get; init; }

    public double Confidence { get; init; }

    public bool IsGroup { get; init; }

    public bool IsOpen { get; init; }

    public IReadOnlyList<string> Candidates { get; init; } = [];

    /// <summary>The single units it reaches: itself, or a closed group's members.</summary>
    public IList<ResponsibleUnit> Units { get; init; } = [];

    /// <summary>The responsibilities of a measure that says this.</summary>
    public static IEnumerable<Responsibility> Of(PlanId plan, int measure, MeasureContent content)
    {
        ArgumentNullException.ThrowIfNull(content);

        return content.Roles.SelectMany(role => role.Units.Select(unit => (role.Role, Unit: unit))).Select((named, i) => Of(plan, measure, i + 1, named.Role, named.Unit));
    }

    /// <summary>A responsibility of a measure from a name that was read or chosen.</summary>
    public static Responsibility Of(PlanId plan, int measure, int ordinal, ResponsibilityRole role, UnitReference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);

        Responsibility named = new()
        {
            PlanId = plan,
            MeasureOrdinal = measure,
            Ordinal = ordinal,
            Role = role,
            Text = reference.Text,
            Unit = reference.Unit,
            Confidence = Math.Round(reference.Confidence, 2),
            IsGroup = reference.IsGroup,
            IsOpen = reference.IsOpen,
            Candidates = reference.Candidates,
        };
        named.Reach(reference.IsGroup ? reference.Members : reference.Unit is { } single ? [single] : []);
        return named;
    }

    /// <summary>What a measure says with these names in its roles.</summary>
    public static MeasureContent Name(MeasureContent content, IEnumerable<Responsibility> names)
    {
        ArgumentNullException.ThrowIfNull(content);

        ILookup<ResponsibilityRole, UnitReference> roles = names.OrderBy(name => name.Ordinal).ToLookup(name => name.Role, name => name.Reference());
        return content with { Lead = [.. roles[ResponsibilityRole.Lead]], Responsible = [.. roles[ResponsibilityRole.Responsible]], Supporting = [.. roles[ResponsibilityRole.Supporting]] };
    }

    /// <summary>Makes it reach these single units, in their order, each once.</summary>
    public void Reach(IEnumerable<string> units)
    {
        ArgumentNullException.ThrowIfNull(units);

        Units.Clear();
        foreach (string unit in units.Distinct(StringComparer.Ordinal))
        {
            Units.Add(new ResponsibleUnit { PlanId = PlanId, MeasureOrdinal = MeasureOrdinal, ResponsibilityOrdinal = Ordinal, Ordinal = Units.Count + 1, Unit = unit, Role = Role, IsThroughGroup = IsGroup });
        }
    }

    /// <summary>The name and whom it means.</summary>
    public UnitReference Reference() => new()
    {
        Text = Text,
        Unit = Unit,
        Confidence = Confidence,
        IsGroup = IsGroup,
        IsOpen = IsOpen,
        Candidates = Candidates,
        Members = IsGroup ? [.. Units.OrderBy(unit => unit.Ordinal).Select(unit => unit.Unit)] : [],
    };
}
