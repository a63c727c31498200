using System.CommandLine;

namespace Lantu.Commands;

/// <summary>Evaluates files of readings by the national standards, without a database.</summary>
static class EvaluateCommand
{
    public static Command Create() => new("evaluate", Say.Text("Evaluate")) { EvaluateAirCommand.Create(), EvaluateWaterCommand.Create(), EvaluateDustCommand.Create() };
}
