using System.Globalization;
using Lantu.Jobs.Audit;
using Lantu.Ui;

namespace Lantu.Features.Audit;

/// <summary>What the address asks of the audit. What it asks that does not exist is not asked.</summary>
public sealed record AuditFilter
{
    public string? Actor { get; init; }

    public string? Action { get; init; }

    /// <summary>Kind and identity of what was changed, or the beginning of it: plan/1 asks for plan/1/view/2 too.</summary>
    public string? Subject { get; init; }

    public DateOnly? Since { get; init; }

    public DateOnly? Until { get; init; }

    public string? Text { get; init; }

    /// <summary>Only entries before this number: the pages after the first.</summary>
    public long? Before { get; init; }

    /// <summary>The days it asks for.</summary>
    public AuditSpan Span => new(Since, Until);

    public static AuditFilter From(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);

        return Read(name => query[name]);
    }

    public static AuditFilter From(IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);

        return Read(name => form[name]);
    }

    static AuditFilter Read(Func<string, string?> read) => new()
    {
        Actor = Said(read("who")),
        Action = Said(read("action")) is { } action && AuditWords.Actions.Contains(action, StringComparer.Ordinal) ? action : null,
        Subject = Said(read("subject")),
        Since = Day(read("from")),
        Until = Day(read("to")),
        Text = Said(read("q")),
        Before = long.TryParse(read("before"), NumberStyles.None, CultureInfo.InvariantCulture, out long before) ? before : null,
    };

    /// <summary>Its conditions as the address and forms hold them.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Pairs => new (string Name, string? Value)[]
    {
        ("who", Actor), ("action", Action), ("subject", Subject), ("from", Written(Since)), ("to", Written(Until)), ("q", Text), ("before", Before?.ToString(CultureInfo.InvariantCulture)),
    }.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Name, pair.Value));

    public string Address => "/audit" + QueryString.Create(Pairs).Value;

    /// <summary>The conditions in words, each with the address without it.</summary>
    public IReadOnlyList<ActiveFilter> Active =>
        [.. new (bool Is, string Text, AuditFilter Without)[]
        {
            (Actor is not null, Actor ?? "", this with { Actor = null }),
            (Action is not null, Action is null ? "" : AuditWords.Action(Action), this with { Action = null }),
            (Subject is not null, Subject ?? "", this with { Subject = null }),
            (Since is not null, Since is { } since ? Words.Of("audit-since", Words.Day(since)) : "", this with { Since = null }),
            (Until is not null, Until is { } until ? Words.Of("audit-until", Words.Day(until)) : "", this with { Until = null }),
            (Text is not null, Words.Of("Quoted", Text), this with { Text = null }),
        }.Where(filter => filter.Is).Select(filter => new ActiveFilter(filter.Text, (filter.Without with { Before = null }).Address))];

    public static string? Written(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) && day.Year is > 1900 and < 9000 ? day : null;

    // No text of an entry has the character NUL, and PostgreSQL refuses to be asked for it.
    static string? Said(string? value) => string.IsNullOrWhiteSpace(value) || value.Contains('\0', StringComparison.Ordinal) ? null : value.Trim();
}
