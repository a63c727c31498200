using System.CommandLine;
using System.CommandLine.Parsing;
using Lantu.Data.Readings.Water;
using Lantu.Domain.Water;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Commands;

/// <summary>The options that say how water was sampled: which items make the class, which may be absent, and what stands for less than the detection limit.</summary>
/// <param name="samples">The options of the columns.</param>
/// <param name="isNeeded">Whether a programme has to be said whatever the columns are.</param>
sealed class WaterProgrammeOptions(SampleOptions samples, bool isNeeded)
{
    readonly Option<string> programme = new("--programme") { Description = Say.Text("WaterProgramme"), HelpName = "manual|automatic", Required = isNeeded };

    readonly Option<string[]> occasional = new("--occasional") { Description = Say.Text("WaterOccasional"), HelpName = "ITEM" };

    readonly Option<string> detection = new("--detection") { Description = Say.Text("WaterDetection"), HelpName = "half|limit|zero" };

    public IEnumerable<Option> All => [programme, occasional, detection];

    public WaterProgramme Of(ParseResult parsed) => new(
        parsed.GetValue(programme) == "automatic",
        [.. (parsed.GetValue(occasional) ?? []).Select(name => WaterQuantity.Named(name)!.Item!.Value)],
        parsed.GetValue(detection) switch { "limit" => DetectionRule.TheLimit, "zero" => DetectionRule.Zero, _ => DetectionRule.HalfTheLimit });

    /// <summary>Asks for what is not declared.</summary>
    public void Check(CommandResult result)
    {
        Ask(TableOptions.ValueOf(result, programme) is { } said ? said is "manual" or "automatic" : isNeeded || !samples.SymbolsOf(result).Any(), "WaterNoProgramme");
        Ask(TableOptions.ValueOf(result, detection) is "half" or "limit" or "zero" || (TableOptions.ValueOf(result, detection) is null && !samples.HasBelow(result)), "WaterNoDetection");
        foreach (string name in TableOptions.ValuesOf(result, occasional).Where(name => WaterQuantity.Named(name)?.Item is null))
        {
            Ask(false, "SampleNoItem", name, string.Join(", ", WaterQuantity.All.Where(one => one.Item is not null).Select(one => one.Symbol)));
        }

        void Ask(bool isSaid, string key, params object?[] arguments)
        {
            if (!isSaid)
            {
                result.AddError(Say.Text(key, arguments));
            }
        }
    }
}
