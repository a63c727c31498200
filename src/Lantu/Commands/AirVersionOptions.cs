using System.CommandLine;
using Lantu.Data.Readings.Results;
using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Indices;
using Lantu.Standards.AirQuality.Limits;

namespace Lantu.Commands;

/// <summary>The options that say which versions of the standards of ambient air evaluate.</summary>
sealed class AirVersionOptions
{
    readonly Option<string> limits = VersionOptions.Named("--limits", "EvaluateLimits", LimitTables.All.Select(table => table.Edition.Name));

    readonly Option<string> index = VersionOptions.Named("--index", "EvaluateIndex", IndexRules.All.Select(rule => rule.Edition.Name));

    readonly Option<string> rule = VersionOptions.Named("--rule", "EvaluateRule", EvaluationRules.All.Select(one => one.Edition.Name));

    readonly Option<DateOnly?> date = VersionOptions.Day();

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[limits, index, rule, date])
        {
            command.Add(option);
        }
    }

    /// <summary>The versions that were named.</summary>
    public StationVersions Of(ParseResult parsed) => new(
        parsed.GetValue(limits) is { } table ? LimitTables.Named(table) : null,
        parsed.GetValue(index) is { } indices ? IndexRules.Named(indices) : null,
        parsed.GetValue(rule) is { } evaluation ? EvaluationRules.Named(evaluation) : null,
        parsed.GetValue(date));
}
