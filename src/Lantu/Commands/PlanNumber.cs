using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Lantu.Commands;

/// <summary>The option that names a plan by its number.</summary>
static class PlanNumber
{
    public static Option<int> Option() => new("--plan") { Description = Say.Text("OptionPlan"), HelpName = "N", Required = true, CustomParser = Read };

    static int Read(ArgumentResult result)
    {
        if (result.Tokens is [{ Value: var typed }] && int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return number;
        }

        result.AddError(Say.Text("NoPlanNumber", result.Tokens.Count > 0 ? result.Tokens[0].Value : ""));
        return 0;
    }
}
