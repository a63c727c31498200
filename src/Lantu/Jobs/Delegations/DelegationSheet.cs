using System.Globalization;
using Lantu.Documents.Lists;
using Lantu.Domain.Delegations;

namespace Lantu.Jobs.Delegations;

/// <summary>
/// What a unit hands down as a sheet, a row for each unit below and quantity: written with what stands, read back measure by measure. Rows that are left out
/// change nothing; taking something back is an act on a page.
/// </summary>
sealed class DelegationSheet
{
    readonly List<DelegationSheetFault> _faults = [];
    readonly List<DelegationOrder> _orders = [];

    DelegationSheet()
    {
    }

    public IReadOnlyList<DelegationSheetFault> Faults => _faults;

    /// <summary>What the measures without a fault ask for; those that say what stands already ask for nothing.</summary>
    public IReadOnlyList<DelegationOrder> Orders => _orders;

    /// <summary>How many measures say what stands already, or nothing.</summary>
    public int Unchanged { get; private set; }

    /// <summary>The sheet, filled in.</summary>
    /// <param name="title">What it is of.</param>
    /// <param name="held">What the unit has.</param>
    /// <param name="nameOf">How a unit of the directory is called.</param>
    public static ListTable Write(string title, IReadOnlyList<HeldMeasure> held, Func<int, string> nameOf) => new(
        title,
        [
            new(DelegationColumns.Key, 1), new(DelegationColumns.Text, 4), new(DelegationColumns.Edition, 0.6), new(DelegationColumns.Child, 2), new(DelegationColumns.Quantity, 1.6), new(DelegationColumns.Expected, 1), new(DelegationColumns.Unit, 0.9),
            new(DelegationColumns.Share, 1), new(DelegationColumns.Days, 0.8), new(DelegationColumns.Note, 2), new(DelegationColumns.Reason, 2),
        ],
        [.. held.SelectMany(measure => Rows(measure, nameOf))]);

    /// <summary>Reads a sheet that came back.</summary>
    /// <param name="rows">Its rows.</param>
    /// <param name="held">What the unit has.</param>
    /// <param name="children">Numbers of those below it by their names.</param>
    /// <param name="rounds">The rounds that cut-offs are held against.</param>
    public static DelegationSheet Read(IReadOnlyList<ReadRow> rows, IReadOnlyList<HeldMeasure> held, IReadOnlyDictionary<string, int> children, ComingRounds rounds)
    {
        DelegationSheet sheet = new();
        Dictionary<string, HeldMeasure> known = held.ToDictionary(measure => measure.Measure.Key, StringComparer.Ordinal);
        foreach (IGrouping<string, ReadRow> measure in rows.GroupBy(row => row.Text(DelegationColumns.Key) ?? "", StringComparer.Ordinal))
        {
            if (known.TryGetValue(measure.Key, out HeldMeasure? found))
            {
                sheet.Read(found, [.. measure], children, rounds);
            }
            else
            {
                foreach (ReadRow row in measure)
                {
                    sheet.Tell(row, DelegationColumns.Key, measure.Key, new DelegationFault(DelegationFaultKind.NotHeld, null, measure.Key));
                }
            }
        }

        return sheet;
    }

    static IEnumerable<ListCell[]> Rows(HeldMeasure held, Func<int, string> nameOf)
    {
        foreach (Delegation? handed in held.Current.Count > 0 ? held.Current : (IEnumerable<Delegation?>)[null])
        {
            foreach (DelegatedQuantity? quantity in held.Quantities.Count > 0 ? held.Quantities : (IEnumerable<DelegatedQuantity?>)[null])
            {
                yield return
                [
                    ListCell.Of(held.Measure.Key), ListCell.Of(held.Measure.Text), ListCell.Of(held.Edition.ToString(CultureInfo.InvariantCulture)), ListCell.Of(handed is null ? "" : nameOf(handed.Child)),
                    ListCell.Of(quantity?.Quantity), ListCell.Of(Number(quantity?.Expected)), ListCell.Of(quantity?.Unit), ListCell.Of(quantity is null ? null : Number(handed?.Content.ShareOf(quantity.Target))),
                    ListCell.Of((handed is null ? held.OwnCutOff : handed.Content.CutOffDays)?.ToString(CultureInfo.InvariantCulture)), ListCell.Of(handed?.Content.Note), ListCell.Of(""),
                ];
            }
        }
    }

    static string? Number(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture);

    void Read(HeldMeasure held, IReadOnlyList<ReadRow> rows, IReadOnlyDictionary<string, int> children, ComingRounds rounds)
    {
        int before = _faults.Count;
        List<(int Child, List<ReadRow> Rows)> of = [];
        foreach (ReadRow row in rows)
        {
            if (ChildOf(row, held, children) is { } child)
            {
                if (of.Find(one => one.Child == child).Rows is { } there)
                {
                    there.Add(row);
                }
                else
                {
                    of.Add((child, [row]));
                }
            }
        }

        List<ChildOrder> orders = [];
        Dictionary<(int Child, int Target), ReadRow> shares = [];
        foreach ((int child, List<ReadRow> own) in of)
        {
            if (ContentOf(held, child, own, shares) is { } content && !content.Equals(held.CurrentOf(child)?.Content))
            {
                orders.Add(new ChildOrder(child, content));
            }
        }

        if (orders.Count == 0)
        {
            Unchanged += _faults.Count == before ? 1 : 0;
            return;
        }

        if (rows.FirstOrDefault(row => row.Text(DelegationColumns.Edition) != held.Edition.ToString(CultureInfo.InvariantCulture)) is { } old)
        {
            Tell(old, DelegationColumns.Edition, held.Measure.Key, new DelegationFault(DelegationFaultKind.Moved));
            return;
        }

        string? reason = rows.Select(row => row.Text(DelegationColumns.Reason)).FirstOrDefault(text => text is not null);
        DelegationOrder order = new(held.Measure.Ordinal, held.Edition, orders, reason is not null, reason);
        foreach ((int? child, DelegationFault fault) in DelegationJudgement.Of(held, order, rounds))
        {
            ReadRow first = of.Find(one => one.Child == (child ?? orders[0].Child)).Rows[0];
            ReadRow at = fault.Target is not { } target ? first
                : child is { } own ? shares.GetValueOrDefault((own, target), first)
                : shares.LastOrDefault(share => share.Key.Target == target).Value ?? first;
            Tell(at, ColumnOf(fault.Kind), held.Measure.Key, fault);
        }

        if (_faults.Count == before)
        {
            _orders.Add(order);
        }
    }

    int? ChildOf(ReadRow row, HeldMeasure held, IReadOnlyDictionary<string, int> children)
    {
        if (row.Text(DelegationColumns.Child) is { } name)
        {
            if (children.TryGetValue(name, out int number))
            {
                return number;
            }

            Tell(row, DelegationColumns.Child, held.Measure.Key, new DelegationFault(DelegationFaultKind.NoChild, null, name));
        }
        else if (row.Text(DelegationColumns.Share) is not null)
        {
            Tell(row, DelegationColumns.Child, held.Measure.Key, new DelegationFault(DelegationFaultKind.ChildMissing));
        }

        return null;
    }

    DelegationContent? ContentOf(HeldMeasure held, int child, List<ReadRow> rows, Dictionary<(int, int), ReadRow> shares)
    {
        int before = _faults.Count;
        string key = held.Measure.Key;

        // A quantity that has no row keeps its share.
        Dictionary<int, DelegatedShare> divided = (held.CurrentOf(child)?.Content.Shares ?? []).ToDictionary(share => share.Target);
        foreach (ReadRow row in rows)
        {
            string? named = row.Text(DelegationColumns.Quantity);
            DelegatedQuantity? quantity = named is null && held.Quantities.Count == 1 ? held.Quantities[0] : held.Quantities.FirstOrDefault(one => one.Quantity == named && (row.Text(DelegationColumns.Unit) == one.Unit || held.Quantities.Count(other => other.Quantity == named) == 1));
            if (quantity is null)
            {
                if (named is not null || row.Text(DelegationColumns.Share) is not null)
                {
                    Tell(row, DelegationColumns.Quantity, key, new DelegationFault(DelegationFaultKind.NoQuantity, null, named ?? ""));
                }

                continue;
            }

            if (!shares.TryAdd((child, quantity.Target), row))
            {
                Tell(row, DelegationColumns.Share, key, new DelegationFault(DelegationFaultKind.Doubled, null, row.Text(DelegationColumns.Child)!));
                continue;
            }

            (DelegationContent? content, IReadOnlyList<DelegationFault> faults) = new TypedDelegation([(quantity, row.Text(DelegationColumns.Share), row.Text(DelegationColumns.Unit))], null, null).Read();
            foreach (DelegationFault fault in faults)
            {
                Tell(row, ColumnOf(fault.Kind), key, fault);
            }

            divided.Remove(quantity.Target);
            if (content?.Shares is [var share])
            {
                divided[quantity.Target] = share;
            }
        }

        (string? days, string? note) = (Alike(rows, DelegationColumns.Days, key), Alike(rows, DelegationColumns.Note, key));
        (DelegationContent? rest, IReadOnlyList<DelegationFault> wrong) = new TypedDelegation([], days, note).Read();
        foreach (DelegationFault fault in wrong)
        {
            Tell(rows[0], ColumnOf(fault.Kind), key, fault);
        }

        return _faults.Count > before ? null : rest! with { Shares = [.. divided.OrderBy(share => share.Key).Select(share => share.Value)] };
    }

    // What holds for the unit as a whole may stand in one of its rows or in all of them, but not differently.
    string? Alike(List<ReadRow> rows, string column, string key)
    {
        ReadRow? first = rows.Find(row => row.Text(column) is not null);
        if (rows.Find(row => row.Text(column) is { } text && text != first!.Text(column)) is { } other)
        {
            Tell(other, column, key, new DelegationFault(DelegationFaultKind.Doubled, null, other.Text(DelegationColumns.Child)!));
        }

        return first?.Text(column);
    }

    static string ColumnOf(DelegationFaultKind kind) => kind switch
    {
        DelegationFaultKind.NoDays or DelegationFaultKind.CutOffBeforeOpening or DelegationFaultKind.CutOffAfterOwn => DelegationColumns.Days,
        DelegationFaultKind.NoteTooLong => DelegationColumns.Note,
        DelegationFaultKind.ReasonMissing or DelegationFaultKind.ReasonTooLong => DelegationColumns.Reason,
        DelegationFaultKind.UnitDiffers => DelegationColumns.Unit,
        _ => DelegationColumns.Share,
    };

    void Tell(ReadRow row, string column, string key, DelegationFault fault) => _faults.Add(new DelegationSheetFault(row.Address(column), key, fault));
}
