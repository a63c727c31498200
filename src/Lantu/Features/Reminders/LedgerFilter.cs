using System.Globalization;
using Lantu.Domain.Reminders;
using Lantu.Ui;

namespace Lantu.Features.Reminders;

/// <summary>What the address asks of the ledger. What it asks that does not exist is not asked.</summary>
public sealed record LedgerFilter
{
    public const int OnPage = 50;

    public ReminderRound? Round { get; init; }

    public ReminderChannel? Channel { get; init; }

    public ReminderOutcome? Outcome { get; init; }

    /// <summary>Only lines before this number: the pages after the first.</summary>
    public int? Before { get; init; }

    public static LedgerFilter From(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);

        return new LedgerFilter
        {
            Round = ReminderRound.TryParse(query["round"], out ReminderRound round) ? round : null,
            Channel = Value<ReminderChannel>(query["channel"]),
            Outcome = Value<ReminderOutcome>(query["outcome"]),
            Before = int.TryParse(query["before"], NumberStyles.None, CultureInfo.InvariantCulture, out int before) ? before : null,
        };
    }

    /// <summary>As the address holds it.</summary>
    public string Query() => QueryString.Create(new (string Name, string? Value)[]
    {
        ("round", Round?.ToString()), ("channel", Channel?.ToString()), ("outcome", Outcome?.ToString()), ("before", Before?.ToString(CultureInfo.InvariantCulture)),
    }.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Name, pair.Value))).Value ?? "";

    /// <summary>The conditions in words, each with the address without it.</summary>
    /// <param name="address">The address of the ledger.</param>
    /// <param name="nameOf">What a round is called.</param>
    public IReadOnlyList<ActiveFilter> Active(string address, Func<ReminderRound, string> nameOf) =>
        [.. new (bool Is, string Text, LedgerFilter Without)[]
        {
            (Round is not null, Round is { } round ? nameOf(round) : "", this with { Round = null }),
            (Channel is not null, Channel is { } channel ? Words.Of($"channel-{channel}") : "", this with { Channel = null }),
            (Outcome is not null, Outcome is { } outcome ? Words.Of($"outcome-{outcome}") : "", this with { Outcome = null }),
        }.Where(filter => filter.Is).Select(filter => new ActiveFilter(filter.Text, address + (filter.Without with { Before = null }).Query()))];

    static T? Value<T>(string? text)
        where T : struct, Enum => Enum.TryParse(text, ignoreCase: true, out T value) && Enum.IsDefined(value) && !int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out _) ? value : null;
}
