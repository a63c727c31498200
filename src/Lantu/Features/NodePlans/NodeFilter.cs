using System.Globalization;

namespace Lantu.Features.NodePlans;

/// <summary>Which node plans of a plan are listed.</summary>
/// <param name="State">How they stand.</param>
/// <param name="Unit">Only this unit's.</param>
/// <param name="Programme">Only this programme's.</param>
/// <param name="Page">Page of the list, from 1.</param>
public sealed record NodeFilter(NodeStanding? State, int? Unit, int? Programme, int Page)
{
    public static NodeFilter From(string? state, int? unit, int? programme, int? page) =>
        new(Enum.TryParse(state, ignoreCase: true, out NodeStanding parsed) && Enum.IsDefined(parsed) ? parsed : null, unit, programme, Math.Max(page ?? 1, 1));

    /// <summary>The address of the list.</summary>
    public string Address(string plan)
    {
        (string Name, string? Value)[] pairs =
            [("state", State is { } state ? state.ToString().ToLowerInvariant() : null), ("unit", Unit?.ToString(CultureInfo.InvariantCulture)), ("programme", Programme?.ToString(CultureInfo.InvariantCulture)), ("page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null)];
        return $"{plan}/nodes{QueryString.Create(pairs.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Name, pair.Value)))}";
    }
}
