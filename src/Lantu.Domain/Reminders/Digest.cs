namespace Lantu.Domain.Reminders;

/// <summary>All that one receiver is reminded of at once, over plans, rounds and units.</summary>
/// <param name="Receiver">Who gets it, and which way.</param>
/// <param name="Reports">What has not been reported: the earliest due first.</param>
public sealed record Digest(ReminderReceiver Receiver, IReadOnlyList<OwedReport> Reports)
{
    /// <summary>Gathers what is owed by who is reminded of it: one digest for each receiver and way.</summary>
    public static IReadOnlyList<Digest> Of(IEnumerable<(ReminderReceiver Receiver, OwedReport Report)> owed)
    {
        ArgumentNullException.ThrowIfNull(owed);

        return [.. owed.GroupBy(one => (one.Receiver.Channel, one.Receiver.Key))
            .OrderBy(group => group.Key.Channel).ThenBy(group => group.Key.Key, StringComparer.Ordinal)
            .Select(group => new Digest(group.First().Receiver, [.. group.Select(one => one.Report)
                .DistinctBy(report => (report.Plan, report.Round, report.Unit))
                .OrderBy(report => report.Due).ThenBy(report => report.Plan.Value).ThenBy(report => report.Round).ThenBy(report => report.Unit)]))];
    }
}
