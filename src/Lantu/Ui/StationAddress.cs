namespace Lantu.Ui;

/// <summary>Where the page of a station is: its name may have slashes, which stay.</summary>
static class StationAddress
{
    public static string Of(PlanName plan, string station) => $"{plan.Address}/readings/stations/{string.Join('/', station.Split('/').Select(Uri.EscapeDataString))}";
}
