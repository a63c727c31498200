using Lantu.Domain.Stations;

namespace Lantu.Ui;

/// <summary>What is said of a row of a register of stations that is not taken.</summary>
static class StationFaultWords
{
    public static string Of(StationFault fault) => Words.Of($"stationfault-{fault.Kind}", fault.Found, fault.Wanted);
}
