namespace Lantu.Jobs.Reminders;

/// <summary>What came of handing a message over.</summary>
/// <param name="Kind">Whether it was taken.</param>
/// <param name="Detail">A stable word, or the other side's code; never an address, a key or what the other side wrote.</param>
/// <param name="Pause">How long the other side asks to wait.</param>
sealed record DeliveryResult(DeliveryResultKind Kind, string? Detail = null, TimeSpan? Pause = null)
{
    public static DeliveryResult Taken { get; } = new(DeliveryResultKind.Taken);
}
