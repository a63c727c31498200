using Lantu.Domain.Units;
using Lantu.Jobs.Delegations;

namespace Lantu.Features.Delegations;

/// <summary>One measure that a unit has, and the form in which it is divided among those below.</summary>
/// <param name="Holder">The unit.</param>
/// <param name="Held">The measure.</param>
/// <param name="Typed">What stands in the form.</param>
public sealed record DelegationView(HolderView Holder, HeldMeasure Held, DivideForm Typed)
{
    public IReadOnlyList<string> Faults { get; init; } = [];

    /// <summary>Those below that have a line in the form: in being, or still having something of it.</summary>
    public IReadOnlyList<(int Number, string Name)> Lines => LinesOf(Holder.Children, Held, Holder.NameOf);

    internal static IReadOnlyList<(int Number, string Name)> LinesOf(IReadOnlyList<Unit> children, HeldMeasure held, Func<int, string> nameOf) =>
        [.. children.Select(child => child.Number).Union(held.Current.Select(handed => handed.Child)).Select(number => (number, nameOf(number)))];
}
