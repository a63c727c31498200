using System.CommandLine;
using Lantu.Data.Readings;
using Lantu.Data.Readings.Results;

namespace Lantu.Commands;

/// <summary>How every evaluation ends: findings told, results in their places, and an exit code that scripts can heed.</summary>
sealed class EvaluationOutcome
{
    readonly Option<string> findings = new("--findings") { Description = Say.Text("EvaluateFindings"), HelpName = "FILE" };

    readonly Option<bool> strict = new("--strict") { Description = Say.Text("EvaluateStrict", ExitCode.Findings) };

    /// <summary>An option that names the file of a result.</summary>
    public static Option<string> Result(string name, string text)
    {
        Option<string> option = new(name) { Description = Say.Text(text), HelpName = "FILE" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && !ResultWriters.Endings.Contains(Path.GetExtension(value), StringComparer.OrdinalIgnoreCase))
            {
                result.AddError(Say.Text("EvaluateNoForm", value, string.Join(", ", ResultWriters.Endings)));
            }
        });
        return option;
    }

    public void AddTo(Command command)
    {
        command.Add(findings);
        command.Add(strict);
    }

    /// <summary>Evaluates, and puts the results into their places only when all has gone well.</summary>
    /// <param name="parsed">What was asked for.</param>
    /// <param name="inputs">The files that are read.</param>
    /// <param name="evaluate">Does the work.</param>
    public int Run(ParseResult parsed, IReadOnlyList<string> inputs, Action<ResultFiles, ReadingFindings> evaluate)
    {
        ReadingFindings found = new();
        using ResultFiles results = new(inputs);
        evaluate(results, found);
        return Complete(parsed, results, found);
    }

    /// <summary>Does work that leaves no results in files.</summary>
    /// <param name="parsed">What was asked for.</param>
    /// <param name="inputs">The files that are read.</param>
    /// <param name="work">Does it.</param>
    public async Task<int> RunAsync(ParseResult parsed, IReadOnlyList<string> inputs, Func<ReadingFindings, Task> work)
    {
        ReadingFindings found = new();
        using ResultFiles results = new(inputs);
        await work(found);
        return Complete(parsed, results, found);
    }

    int Complete(ParseResult parsed, ResultFiles results, ReadingFindings found)
    {
        FindingLines.Write(found, parsed.GetValue(findings) is { } file ? results.Text(file) : null);
        results.Complete();
        return parsed.GetValue(strict) && found.Counts.Count > 0 ? ExitCode.Findings : ExitCode.Done;
    }
}
