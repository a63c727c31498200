using Lantu.Domain.Deadlines;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Lantu.Ui;

namespace Lantu.Features.Measures;

/// <summary>What the address asks of the measure table. What it asks that does not exist is not asked.</summary>
public sealed record MeasureFilter
{
    public const string ByDeadline = "deadline";

    public int? Programme { get; init; }

    public string? Unit { get; init; }

    public ResponsibilityRole? Role { get; init; }

    public DeadlineKind? Kind { get; init; }

    public string? Text { get; init; }

    public bool OnlyTargets { get; init; }

    public bool OnlyFindings { get; init; }

    /// <summary>Earliest last day first, instead of the printed order.</summary>
    public bool IsByDeadline { get; init; }

    /// <summary>Reads what the address holds.</summary>
    public static MeasureFilter From(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);

        return new MeasureFilter
        {
            Programme = int.TryParse(query["programme"], System.Globalization.CultureInfo.InvariantCulture, out int ordinal) ? ordinal : null,
            Unit = Said(query["unit"]),
            Role = Enum.TryParse(query["role"], ignoreCase: true, out ResponsibilityRole role) && Enum.IsDefined(role) ? role : null,
            Kind = Enum.TryParse(query["kind"], ignoreCase: true, out DeadlineKind kind) && Enum.IsDefined(kind) ? kind : null,
            Text = Said(query["q"]),
            OnlyTargets = query["targets"] == "1",
            OnlyFindings = query["findings"] == "1",
            IsByDeadline = query["sort"] == ByDeadline,
        };
    }

    /// <summary>What the table's address asks, beginning with its question mark; empty where it asks nothing.</summary>
    public string Query
    {
        get
        {
            (string Name, string? Value)[] pairs =
            [
                ("programme", Programme?.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("unit", Unit), ("role", Role?.ToString()), ("kind", Kind?.ToString()), ("q", Text),
                ("targets", OnlyTargets ? "1" : null), ("findings", OnlyFindings ? "1" : null), ("sort", IsByDeadline ? ByDeadline : null),
            ];
            return QueryString.Create(pairs.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Name, pair.Value))).Value ?? "";
        }
    }

    /// <summary>The table's address with this filter, or that of the table as a file.</summary>
    public string Address(PlanName plan, string? extension = null)
    {
        ArgumentNullException.ThrowIfNull(plan);

        return $"{plan.Address}/measures{(extension is null ? "" : "." + extension)}{Query}";
    }

    /// <summary>The conditions in words, each with the address without it.</summary>
    public IReadOnlyList<ActiveFilter> Active(PlanName plan, IEnumerable<Programme> programmes) =>
        [.. new (bool Is, string Text, MeasureFilter Without)[]
        {
            (Programme is not null, programmes.FirstOrDefault(p => p.Ordinal == Programme)?.Title ?? $"{Programme}", this with { Programme = null }),
            (Unit is not null, Unit ?? "", this with { Unit = null }),
            (Role is not null, Role is { } role ? Words.Of(role) : "", this with { Role = null }),
            (Kind is not null, Kind is { } kind ? Words.Of(kind) : "", this with { Kind = null }),
            (Text is not null, Words.Of("Quoted", Text), this with { Text = null }),
            (OnlyTargets, Words.Of("OnlyTargets"), this with { OnlyTargets = false }),
            (OnlyFindings, Words.Of("OnlyFindings"), this with { OnlyFindings = false }),
        }.Where(filter => filter.Is).Select(filter => new ActiveFilter(filter.Text, filter.Without.Address(plan)))];

    // No text of a plan has the character NUL, and PostgreSQL refuses to be asked for it.
    static string? Said(string? value) => string.IsNullOrWhiteSpace(value) || value.Contains('\0', StringComparison.Ordinal) ? null : value.Trim();
}
