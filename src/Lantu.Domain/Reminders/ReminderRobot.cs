using Lantu.Domain.Plans;

namespace Lantu.Domain.Reminders;

/// <summary>The robot of a group chat that a plan's reminders go to. What its address holds is a secret, kept protected and never shown.</summary>
public sealed class ReminderRobot
{
    public required PlanId PlanId { get; init; }

    public required ReminderChannel Channel { get; init; }

    /// <summary>What makes its address, protected by the site's keys.</summary>
    public string ProtectedKey { get; private set; } = "";

    /// <summary>What its messages are signed with, protected alike; none where it asks for no signature.</summary>
    public string? ProtectedSecret { get; private set; }

    /// <summary>Tells whether two plans name the same robot; the key can't be found from it.</summary>
    public string Fingerprint { get; private set; } = "";

    public bool IsOn { get; private set; }

    public DateTimeOffset At { get; private set; }

    public string By { get; private set; } = "";

    /// <summary>As the ledger knows it.</summary>
    public string Receiver => $"robot/{Fingerprint}";

    /// <summary>Takes an address.</summary>
    public void Take(string protectedKey, string? protectedSecret, string fingerprint) => (ProtectedKey, ProtectedSecret, Fingerprint) = (protectedKey, protectedSecret, fingerprint);

    /// <summary>Switches it.</summary>
    public void Switch(bool isOn, DateTimeOffset at, string by) => (IsOn, At, By) = (isOn, at, by);
}
