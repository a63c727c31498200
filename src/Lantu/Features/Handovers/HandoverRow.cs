using Lantu.Domain.Handovers;

namespace Lantu.Features.Handovers;

/// <summary>A hand-over with its names, its periods and what was given.</summary>
/// <param name="Handover">The hand-over.</param>
/// <param name="Key">Key of its measure.</param>
/// <param name="Giver">Name of the giving unit.</param>
/// <param name="Receiver">Name of the receiving unit.</param>
/// <param name="Periods">Its periods, where it has any.</param>
/// <param name="Deliveries">What was given, the last first.</param>
public sealed record HandoverRow(Handover Handover, string Key, string Giver, string Receiver, IReadOnlyList<HandoverPeriod> Periods, IReadOnlyList<DeliveryRow> Deliveries)
{
    /// <summary>The periods for which it is to be given now.</summary>
    public IEnumerable<HandoverPeriod> ToGive => Handover.IsInForce ? Periods.Where(period => period.Step.IsWaiting) : [];

    /// <summary>The next period whose time has not begun.</summary>
    public HandoverPeriod? Next => Handover.IsInForce ? Periods.FirstOrDefault(period => period.Step.Light == HandoverLight.NotYet) : null;

    public IEnumerable<DeliveryRow> ToReceive => Deliveries.Where(row => row.Receipt.IsWaiting);

    public IEnumerable<DeliveryRow> ToAnswer => Deliveries.Where(row => row.Answer.IsWaiting);

    /// <summary>How many steps of it are past their last day and not done.</summary>
    public int Overdue => ToGive.Select(period => period.Step).Concat(ToReceive.Select(row => row.Receipt)).Concat(ToAnswer.Select(row => row.Answer)).Count(step => step.Light == HandoverLight.Overdue);
}
