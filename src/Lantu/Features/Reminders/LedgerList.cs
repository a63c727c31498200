using System.Globalization;
using Lantu.Documents.Lists;
using Lantu.Domain.Calendars;
using Lantu.Ui;

namespace Lantu.Features.Reminders;

/// <summary>The ledger as a workbook, as it is filtered.</summary>
static class LedgerList
{
    /// <summary>Lines that one file takes.</summary>
    public const int MostRows = 20_000;

    public static byte[] Bytes(LedgerView view)
    {
        using MemoryStream made = new();
        ListWorkbook.Write(made, new ListTable(
            Words.Of("ReminderLedger"),
            [
                new(Words.Of("audit-number"), 0.6, IsCentred: true), new(Words.Of("ReminderPlannedAt"), 1.3, IsCentred: true), new(Words.Of("ReminderDoneAt"), 1.3, IsCentred: true), new(Words.Of("ReminderKind"), 0.8, IsCentred: true),
                new(Words.Of("ReminderChannel"), 1, IsCentred: true), new(Words.Of("ReminderReceiver"), 1), new(Words.Of("RoundMonth"), 1.2), new(Words.Of("ReminderStep"), 1.2), new(Words.Of("Units"), 3),
                new(Words.Of("ReminderOutcome"), 0.8, IsCentred: true), new(Words.Of("ReminderTries"), 0.6, IsCentred: true), new(Words.Of("ReminderWhy"), 1.5), new(Words.Of("ReminderText"), 2), new(Words.Of("ReminderBy"), 1),
            ],
            [.. view.Rows.Select(Cells)]));
        return made.ToArray();
    }

    static IReadOnlyList<ListCell> Cells(LedgerRow row) =>
    [
        ListCell.Of(row.Reminder.Number.ToString(CultureInfo.InvariantCulture)), ListCell.Of(Written(row.Reminder.PlannedAt)), ListCell.Of(Written(row.Reminder.DoneAt)), ListCell.Of(Words.Of($"reminder-kind-{row.Reminder.Kind}")),
        ListCell.Of(Words.Of($"channel-{row.Reminder.Channel}")), ListCell.Of(row.Receiver), ListCell.Of(row.Rounds), ListCell.Of(row.Steps), ListCell.Of(string.Join("、", row.Names)),
        ListCell.Of(Words.Of($"outcome-{row.Reminder.Outcome}")), ListCell.Of(row.Reminder.Tries.ToString(CultureInfo.InvariantCulture)), ListCell.Of(row.Detail), ListCell.Of(row.Reminder.Text), ListCell.Of(row.Reminder.By),
    ];

    static string Written(DateTimeOffset? at) => at is { } instant ? BeijingTime.At(instant).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) : "";
}
