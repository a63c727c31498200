using System.Globalization;

namespace Lantu.Features.Review;

/// <summary>Which reports of a round are listed.</summary>
/// <param name="IsMine">Only those that wait for the visitor.</param>
/// <param name="State">How they stand.</param>
/// <param name="Unit">Only this unit's.</param>
/// <param name="Programme">Only this programme's.</param>
/// <param name="IsChanged">Only those that say something else than before.</param>
/// <param name="Page">Page of the list, from 1.</param>
public sealed record ReviewFilter(bool IsMine, ReviewStanding? State, int? Unit, int? Programme, bool IsChanged, int Page)
{
    const string Mine = "mine";

    public static ReviewFilter From(string? state, int? unit, int? programme, bool? changed, int? page) =>
        new(state == Mine, Enum.TryParse(state, ignoreCase: true, out ReviewStanding parsed) && Enum.IsDefined(parsed) ? parsed : null, unit, programme, changed == true, Math.Max(page ?? 1, 1));

    /// <summary>The state as the address names it.</summary>
    public string? StateName => IsMine ? Mine : State?.ToString().ToLowerInvariant();

    /// <summary>Whether a row is meant, whatever its state.</summary>
    public bool Means(ReviewRow row) => (Unit is null || row.Unit == Unit) && (Programme is null || row.Programme == Programme) && (!IsChanged || row.IsChanged);

    /// <summary>Whether a row that is meant stands as asked.</summary>
    public bool HasState(ReviewRow row) => (!IsMine || row.IsMine) && (State is null || row.Standing == State);

    /// <summary>The address of the list.</summary>
    public string Address(string round)
    {
        (string Name, string? Value)[] pairs =
            [("state", StateName), ("unit", Text(Unit)), ("programme", Text(Programme)), ("changed", IsChanged ? "true" : null), ("page", Page > 1 ? Text(Page) : null)];
        return $"{round}{QueryString.Create(pairs.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Name, pair.Value)))}";
    }

    static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
