using Lantu.Domain.Units;
using Lantu.Ui;

namespace Lantu.Features.Directories;

/// <summary>What the address asks of a directory's units.</summary>
public sealed record DirectoryFilter
{
    /// <summary>The values of <see cref="Being"/>: in being today, former, not yet.</summary>
    public static readonly IReadOnlyList<string> Beings = ["now", "former", "coming"];

    public UnitKind? Kind { get; init; }

    /// <summary>Words that a name or an other name holds, all of them.</summary>
    public string? Text { get; init; }

    /// <summary>One of <see cref="Beings"/>.</summary>
    public string? Being { get; init; }

    /// <summary>Reads what the address holds.</summary>
    public static DirectoryFilter From(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);

        return new DirectoryFilter
        {
            Kind = Enum.TryParse(query["kind"], ignoreCase: true, out UnitKind kind) && Enum.IsDefined(kind) ? kind : null,
            Text = query["q"].ToString().Trim() is { Length: > 0 } text ? text : null,
            Being = Beings.FirstOrDefault(being => being == query["being"]),
        };
    }

    /// <summary>Whether a unit is among what is asked for.</summary>
    public bool Holds(Unit unit, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(unit);

        return (Kind is null || unit.Kind == Kind) && (Being is null || Being == BeingOf(unit, today)) && Words(unit);
    }

    /// <summary>Which of <see cref="Beings"/> a unit is.</summary>
    public static string BeingOf(Unit unit, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(unit);

        return unit.ValidTo < today ? Beings[1] : unit.ValidFrom > today ? Beings[2] : Beings[0];
    }

    /// <summary>The list's address with this filter.</summary>
    public string Address(string list)
    {
        (string Name, string? Value)[] pairs = [("kind", Kind?.ToString()), ("q", Text), ("being", Being)];
        return $"{list}{QueryString.Create(pairs.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Name, pair.Value)))}";
    }

    /// <summary>The conditions in words, each with the address without it.</summary>
    public IReadOnlyList<ActiveFilter> Active(string list)
    {
        List<ActiveFilter> active = [];
        if (Text is not null)
        {
            active.Add(new ActiveFilter(Ui.Words.Of("Quoted", Text), (this with { Text = null }).Address(list)));
        }

        if (Kind is { } kind)
        {
            active.Add(new ActiveFilter(Ui.Words.Of(kind), (this with { Kind = null }).Address(list)));
        }

        if (Being is { } being)
        {
            active.Add(new ActiveFilter(Ui.Words.Of($"being-{being}"), (this with { Being = null }).Address(list)));
        }

        return active;
    }

    // Widths are folded, so that words typed in full width are found.
    bool Words(Unit unit)
    {
        if (Text is null)
        {
            return true;
        }

        string[] names = [.. UnitDirectory.NamesOf(unit).Select(Fold)];
        return Fold(Text).Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => names.Any(name => name.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    static string Fold(string text) => text.Normalize(System.Text.NormalizationForm.FormKC).Replace('\u3000', ' ');
}
