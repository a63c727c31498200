using System.CommandLine;
using System.CommandLine.Parsing;
using Lantu.Data.Readings.Areas;
using Lantu.Data.Readings.Results;
using Lantu.Standards.AirQuality.Areas;
using Lantu.Standards.AirQuality.SandDust;

namespace Lantu.Commands;

/// <summary>The options that bring stations to districts and cities.</summary>
sealed class AreaOptions
{
    readonly Option<string> network = new("--network") { Description = Say.Text("AreaNetwork"), HelpName = "FILE" };

    readonly Option<string> sand = new("--sand") { Description = Say.Text("AreaSand"), HelpName = "FILE" };

    readonly Option<string> scope = new("--sand-scope") { Description = Say.Text("AreaSandScope"), HelpName = "exceeding|affected" };

    readonly bool isOfPlace;

    readonly Option<string>[] results = [EvaluationOutcome.Result("--area-days", "AreaDays"), EvaluationOutcome.Result("--area-months", "AreaMonths"), EvaluationOutcome.Result("--area-years", "AreaYears")];

    /// <param name="isOfPlace">Whether the areas are those of a place that has a register filed: no other is needed then, and no results go to files.</param>
    public AreaOptions(bool isOfPlace = false)
    {
        this.isOfPlace = isOfPlace;
        if (isOfPlace)
        {
            network.Description = Say.Text("AreaNetworkInstead");
        }
    }

    /// <summary>Whether approved sand was declared.</summary>
    public bool HasSand(ParseResult parsed) => parsed.GetValue(sand) is not null;

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[network, sand, scope, .. isOfPlace ? [] : results])
        {
            command.Add(option);
        }

        command.Validators.Add(Check);
    }

    /// <summary>The registers that are read.</summary>
    public IEnumerable<string> FilesOf(ParseResult parsed) => new[] { parsed.GetValue(network), parsed.GetValue(sand) }.OfType<string>().Select(Files.Existing);

    /// <summary>The areas that were asked for; none where nobody did.</summary>
    public AreaEvaluations? EvaluationsOf(ParseResult parsed, StationVersions versions) => NetworkOf(parsed) is { } register ? new(DeclaredOf(parsed, register), versions) : null;

    /// <summary>Whether a register was handed in.</summary>
    public bool IsOwn(ParseResult parsed) => parsed.GetValue(network) is not null;

    /// <summary>The register that was handed in; none where nobody did.</summary>
    public ILookup<string, Membership>? NetworkOf(ParseResult parsed) => parsed.GetValue(network) is { } register ? NetworkFile.Read(Files.Existing(register)) : null;

    /// <summary>The areas of a register, with the sand that was approved.</summary>
    public AreaDeclaration DeclaredOf(ParseResult parsed, ILookup<string, Membership> register) => new(
        register,
        parsed.GetValue(sand) is { } events ? SandFile.Read(Files.Existing(events)) : [],
        parsed.GetValue(scope) == "affected" ? SandScope.AffectedDays : SandScope.ExceedingDays);

    /// <summary>Where results of areas go.</summary>
    public AreaResultFiles ResultsOf(ParseResult parsed, ResultFiles files) => new(files.Of(parsed.GetValue(results[0])), files.Of(parsed.GetValue(results[1])), files.Of(parsed.GetValue(results[2])));

    void Check(CommandResult result)
    {
        bool hasNetwork = TableOptions.ValueOf(result, network) is not null;
        if (!isOfPlace && (hasNetwork != results.Any(one => TableOptions.ValueOf(result, one) is not null) || (!hasNetwork && TableOptions.ValueOf(result, sand) is not null)))
        {
            result.AddError(Say.Text("AreaNoNetwork"));
        }

        if (TableOptions.ValueOf(result, scope) is not (null or "exceeding" or "affected") || (TableOptions.ValueOf(result, scope) is null) != (TableOptions.ValueOf(result, sand) is null))
        {
            result.AddError(Say.Text("AreaNoSandScope"));
        }
    }
}
