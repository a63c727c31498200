using System.Globalization;
using Lantu.Domain.Delegations;
using Lantu.Jobs.Delegations;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Delegations;

/// <summary>A measure divided among the units below: a line each, in the same order in every field.</summary>
public sealed class DivideForm
{
    [FromForm]
    public int? Seen { get; set; }

    /// <summary>Numbers of the units of the lines.</summary>
    [FromForm]
    public int[]? Child { get; set; }

    /// <summary>Numbers of those that are to have it.</summary>
    [FromForm]
    public int[]? Given { get; set; }

    /// <summary>The shares, line by line, in each the quantities in their order.</summary>
    [FromForm]
    public string[]? Share { get; set; }

    [FromForm]
    public string[]? Days { get; set; }

    [FromForm]
    public string[]? Note { get; set; }

    /// <summary>Whether shares that come to something else are meant so.</summary>
    [FromForm]
    public bool? Confirm { get; set; }

    [FromForm]
    public string? Reason { get; set; }

    /// <summary>The form with what stands.</summary>
    internal static DivideForm Of(HeldMeasure held, IReadOnlyList<(int Number, string Name)> lines)
    {
        Delegation?[] current = [.. lines.Select(line => held.CurrentOf(line.Number))];
        return new DivideForm
        {
            Seen = held.Edition,
            Child = [.. lines.Select(line => line.Number)],
            Given = [.. lines.Select(line => line.Number).Where(number => held.CurrentOf(number) is not null)],
            Share = [.. current.SelectMany(one => held.Quantities.Select(quantity => one?.Content.ShareOf(quantity.Target)?.ToString("0.####", CultureInfo.InvariantCulture) ?? ""))],
            Days = [.. current.Select(one => (one is null ? held.OwnCutOff : one.Content.CutOffDays)?.ToString(CultureInfo.InvariantCulture) ?? "")],
            Note = [.. current.Select(one => one?.Content.Note ?? "")],
        };
    }

    internal bool IsGiven(int child) => Given?.Contains(child) == true;

    /// <summary>What was typed for a line.</summary>
    internal TypedDelegation Line(int line, IReadOnlyList<DelegatedQuantity> quantities) => new([.. quantities.Select((quantity, i) => (quantity, Share?.ElementAtOrDefault((line * quantities.Count) + i), (string?)null))], Days?.ElementAtOrDefault(line), Note?.ElementAtOrDefault(line));

    /// <summary>What it asks for, and what of it can't be understood, with the unit below that it is about.</summary>
    internal (DelegationOrder Order, IReadOnlyList<(int Child, DelegationFault Fault)> Faults) Read(HeldMeasure held)
    {
        List<ChildOrder> orders = [];
        List<(int, DelegationFault)> faults = [];
        int[] lines = Child ?? [];
        for (int i = 0; i < lines.Length; i++)
        {
            if (!IsGiven(lines[i]))
            {
                // Where nothing stands there is nothing to take back.
                if (held.CurrentOf(lines[i]) is not null)
                {
                    orders.Add(new ChildOrder(lines[i], null));
                }

                continue;
            }

            (DelegationContent? content, IReadOnlyList<DelegationFault> found) = Line(i, held.Quantities).Read();
            faults.AddRange(found.Select(fault => (lines[i], fault)));
            if (content is not null)
            {
                orders.Add(new ChildOrder(lines[i], content));
            }
        }

        return (new DelegationOrder(held.Measure.Ordinal, Seen ?? 0, [.. orders.DistinctBy(order => order.Child)], Confirm == true, Reason), faults);
    }
}
