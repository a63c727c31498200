using Lantu.Domain.Units;
using Lantu.Ui;

namespace Lantu.Features.Units;

/// <summary>What the address asks of the list of units.</summary>
public sealed record UnitFilter
{
    /// <summary>The orders the list can stand in, beside the directory's own.</summary>
    public static readonly IReadOnlyList<string> Orders = ["total", "lead", "responsible", "supporting"];

    public UnitKind? Kind { get; init; }

    public string? Text { get; init; }

    /// <summary>One of <see cref="Orders"/>, most first; the directory's order where absent.</summary>
    public string? Sort { get; init; }

    /// <summary>Reads what the address holds.</summary>
    public static UnitFilter From(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);

        return new UnitFilter
        {
            Kind = Enum.TryParse(query["kind"], ignoreCase: true, out UnitKind kind) && Enum.IsDefined(kind) ? kind : null,
            Text = query["q"].ToString().Trim() is { Length: > 0 } text ? text : null,
            Sort = Orders.FirstOrDefault(order => order == query["sort"]),
        };
    }

    /// <summary>The rows it lets through, in its order.</summary>
    public IReadOnlyList<UnitRow> Of(IEnumerable<UnitRow> all)
    {
        IEnumerable<UnitRow> rows = all.Where(row => (Kind is null || row.Kind == Kind) && (Text is null || row.Name.Contains(Text, StringComparison.OrdinalIgnoreCase)));
        return [.. Sort switch
        {
            "total" => rows.OrderByDescending(row => row.Total),
            "lead" => rows.OrderByDescending(row => row.Lead),
            "responsible" => rows.OrderByDescending(row => row.Responsible),
            "supporting" => rows.OrderByDescending(row => row.Supporting),
            _ => rows,
        }];
    }

    /// <summary>The list's address with this filter.</summary>
    public string Address(PlanName plan)
    {
        ArgumentNullException.ThrowIfNull(plan);

        (string Name, string? Value)[] pairs = [("kind", Kind?.ToString()), ("q", Text), ("sort", Sort)];
        return $"{plan.Address}/units{QueryString.Create(pairs.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Name, pair.Value)))}";
    }

    /// <summary>The conditions in words, each with the address without it.</summary>
    public IReadOnlyList<ActiveFilter> Active(PlanName plan)
    {
        List<ActiveFilter> active = [];
        if (Kind is { } kind)
        {
            active.Add(new ActiveFilter(Words.Of(kind), (this with { Kind = null }).Address(plan)));
        }

        if (Text is not null)
        {
            active.Add(new ActiveFilter(Words.Of("Quoted", Text), (this with { Text = null }).Address(plan)));
        }

        return active;
    }
}
