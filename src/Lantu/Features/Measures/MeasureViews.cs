using Lantu.Domain.Plans;
using Lantu.Ui;
using Microsoft.AspNetCore.WebUtilities;

namespace Lantu.Features.Measures;

/// <summary>What the page of a plan's views shows.</summary>
public sealed record MeasureViews(PlanName Plan, IReadOnlyList<Programme> Programmes, IReadOnlyList<SavedView> Views, MeasureFilter Filter)
{
    /// <summary>The sentence of a refused act.</summary>
    public string? Refused { get; init; }

    /// <summary>What was typed and refused; nothing is lost by a refusal.</summary>
    public ViewForm? Typed { get; init; }

    /// <summary>The view that was typed for; absent for a new one.</summary>
    public int? TypedFor { get; init; }

    public string Address => $"{Plan.Address}/views";

    /// <summary>The view that asks the same as the filter.</summary>
    public SavedView? Current => Views.FirstOrDefault(view => FilterOf(view) == Filter);

    /// <summary>What a view asks, by today's filters.</summary>
    public static MeasureFilter FilterOf(SavedView view)
    {
        ArgumentNullException.ThrowIfNull(view);

        return MeasureFilter.From(new QueryCollection(QueryHelpers.ParseQuery(view.Query)));
    }

    /// <summary>What a view asked of the earlier issue that the plan does not have.</summary>
    public static IReadOnlyList<string> GoneOf(SavedView view)
    {
        ArgumentNullException.ThrowIfNull(view);

        return [.. QueryHelpers.ParseQuery(view.Query).TryGetValue(SavedView.Gone, out Microsoft.Extensions.Primitives.StringValues gone) ? gone.OfType<string>() : []];
    }

    /// <summary>A filter in words.</summary>
    public string InWords(MeasureFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);

        string[] conditions = [.. filter.Active(Plan, Programmes).Select(active => active.Text), .. filter.IsByDeadline ? [Words.Of("ByDeadline")] : Array.Empty<string>()];
        return conditions.Length == 0 ? Words.Of("WholeTable") : string.Join(Words.Of("Comma"), conditions);
    }
}
