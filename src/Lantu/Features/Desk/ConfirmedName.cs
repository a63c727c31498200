using Lantu.Domain.Plans;
using Lantu.Domain.Settlements;
using Lantu.Domain.Units;

namespace Lantu.Features.Desk;

/// <summary>A printed name that an act confirmed to mean the unit it was taken for: nothing that stands on paper changes by it.</summary>
/// <param name="Text">The name as printed.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Measures">The measures it was confirmed in, by their places in the plan.</param>
sealed record ConfirmedName(string Text, string Unit, IReadOnlyList<int> Measures)
{
    public static IReadOnlyList<ConfirmedName> Of(IEnumerable<MeasureChange> changes) =>
        [.. changes.SelectMany(change => Named(change.Before).Zip(Named(change.After))
                .Where(pair => pair.First.Text == pair.Second.Text && pair.First.Unit == pair.Second.Unit && pair.Second.Unit is not null && pair.First.Confidence < pair.Second.Confidence)
                .Select(pair => (change.Measure, pair.Second.Text, Unit: pair.Second.Unit!)))
            .GroupBy(name => (name.Text, name.Unit))
            .Select(group => new ConfirmedName(group.Key.Text, group.Key.Unit, [.. group.Select(name => name.Measure).Distinct()]))];

    static IEnumerable<UnitReference> Named(MeasureContent content) => content.Roles.SelectMany(role => role.Units);
}
