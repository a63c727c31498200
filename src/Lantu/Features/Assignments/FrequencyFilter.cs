using System.Globalization;
using Lantu.Domain.Frequencies;
using Lantu.Ui;

namespace Lantu.Features.Assignments;

/// <summary>What the address asks of the frequencies.</summary>
public sealed record FrequencyFilter
{
    public int? Programme { get; init; }

    /// <summary>How often the measure is reported on; as proposed where nothing is chosen.</summary>
    public ReportingFrequency? Frequency { get; init; }

    public FrequencyGround? Ground { get; init; }

    /// <summary>Whether nothing is chosen yet.</summary>
    public bool OnlyProposed { get; init; }

    public string? Text { get; init; }

    public static FrequencyFilter From(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);

        return new FrequencyFilter
        {
            Programme = int.TryParse(query["programme"], NumberStyles.None, CultureInfo.InvariantCulture, out int programme) ? programme : null,
            Frequency = Enum.TryParse(query["now"], ignoreCase: true, out ReportingFrequency frequency) && Enum.IsDefined(frequency) ? frequency : null,
            Ground = Enum.TryParse(query["ground"], ignoreCase: true, out FrequencyGround ground) && Enum.IsDefined(ground) ? ground : null,
            OnlyProposed = query["open"] == "true",
            Text = query["q"].ToString().Trim() is { Length: > 0 } text ? text : null,
        };
    }

    public bool Takes(FrequencyRow row)
    {
        ArgumentNullException.ThrowIfNull(row);

        return (Programme is null || row.Measure.ProgrammeOrdinal == Programme) && (Frequency is null || row.Frequency == Frequency) && (Ground is null || row.Proposal.Ground == Ground)
            && (!OnlyProposed || row.Choice is null) && (Text is null || row.Measure.Text.Contains(Text, StringComparison.OrdinalIgnoreCase) || row.TaskTitle.Contains(Text, StringComparison.OrdinalIgnoreCase));
    }

    public string Query()
    {
        (string Name, string? Value)[] pairs = [("programme", Programme?.ToString(CultureInfo.InvariantCulture)), ("now", Frequency?.ToString()), ("ground", Ground?.ToString()), ("open", OnlyProposed ? "true" : null), ("q", Text)];
        return QueryString.Create(pairs.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Name, pair.Value))).ToString();
    }

    /// <summary>The conditions in words, each with the address without it.</summary>
    public IReadOnlyList<ActiveFilter> Active(PlanName plan, IReadOnlyDictionary<int, string> programmes)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(programmes);

        List<(string Text, FrequencyFilter Without)> active = [];
        if (Programme is { } programme)
        {
            active.Add((programmes.GetValueOrDefault(programme, ""), this with { Programme = null }));
        }

        if (Frequency is { } frequency)
        {
            active.Add((Words.Of($"frequency-{frequency}"), this with { Frequency = null }));
        }

        if (Ground is { } ground)
        {
            active.Add((Words.Of($"ground-{ground}"), this with { Ground = null }));
        }

        if (OnlyProposed)
        {
            active.Add((Words.Of("OnlyProposed"), this with { OnlyProposed = false }));
        }

        if (Text is not null)
        {
            active.Add((Words.Of("Quoted", Text), this with { Text = null }));
        }

        return [.. active.Select(one => new ActiveFilter(one.Text, $"{plan.Address}/frequencies{one.Without.Query()}"))];
    }
}
