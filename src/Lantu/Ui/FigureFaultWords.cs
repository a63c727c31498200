using Lantu.Domain.Indicators;

namespace Lantu.Ui;

/// <summary>What is said of a row of figures that is not taken.</summary>
static class FigureFaultWords
{
    public static string Of(FigureFault fault) => Words.Of($"figurefault-{fault.Kind}", fault.Found, fault.Wanted);
}
