using System.Globalization;
using System.Text;
using Lantu.Domain.Delegations;
using Lantu.Domain.Targets;

namespace Lantu.Jobs.Delegations;

/// <summary>What a unit below is to have, as it was typed into a form or the rows of a workbook.</summary>
/// <param name="Shares">Each quantity that can be divided, with what was typed for it, and the unit of measure where that is a field of its own.</param>
/// <param name="Days">Working days before the round is due.</param>
/// <param name="Note">Words.</param>
public sealed record TypedDelegation(IReadOnlyList<(DelegatedQuantity Quantity, string? Text, string? Unit)> Shares, string? Days, string? Note)
{
    /// <summary>What it says, and what of it can't be understood.</summary>
    public (DelegationContent? Content, IReadOnlyList<DelegationFault> Faults) Read()
    {
        List<DelegationFault> faults = [];
        DelegationContent content = new() { Shares = [.. Shares.Select(share => ShareOf(share.Quantity, share.Text, share.Unit, faults)).OfType<DelegatedShare>()], CutOffDays = DaysOf(Days, faults), Note = Note?.Trim() is { Length: > 0 } words ? words : null };
        return (faults.Count == 0 ? content : null, faults);
    }

    static DelegatedShare? ShareOf(DelegatedQuantity quantity, string? typed, string? unit, List<DelegationFault> faults)
    {
        // The unit may stand behind the number, or in a field of its own: wherever it stands, it has to measure what the target does.
        string field = Folded(unit);
        bool isBare = TypedQuantity.Read(typed, "").Value is not null;
        TypedQuantity read = TypedQuantity.Read(isBare ? typed + field : typed, quantity.Unit);
        bool isOther = read.Value is not null && !isBare && field.Length > 0 && !UnitOfMeasure.Of(field).Measures(UnitOfMeasure.Of(quantity.Unit));
        if (isOther || read.Fault == TypedQuantityFault.UnitDiffers)
        {
            faults.Add(new DelegationFault(DelegationFaultKind.UnitDiffers, quantity.Target, quantity.Unit, isOther ? field : read.Found));
            return null;
        }

        if (read.Fault is not null)
        {
            faults.Add(new DelegationFault(DelegationFaultKind.NoNumber, quantity.Target, typed!.Trim()));
        }

        if (read.Value is not { } value)
        {
            return null;
        }

        return new DelegatedShare(quantity.Target, quantity.Quantity, quantity.Unit, value);
    }

    static int? DaysOf(string? typed, List<DelegationFault> faults)
    {
        string text = Folded(typed);
        if (text.Length == 0)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int days) && days is > 0 and <= InternalCutOff.MostDays)
        {
            return days;
        }

        faults.Add(new DelegationFault(DelegationFaultKind.NoDays, null, typed!.Trim(), InternalCutOff.MostDays));
        return null;
    }

    static string Folded(string? text) => (text ?? "").Normalize(NormalizationForm.FormKC).Trim();
}
