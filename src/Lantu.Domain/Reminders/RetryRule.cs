namespace Lantu.Domain.Reminders;

/// <summary>When a message is tried again that the other side has surely not taken.</summary>
public static class RetryRule
{
    static readonly TimeSpan[] Pauses = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15)];

    /// <summary>How often it is tried at most.</summary>
    public static int MostTries => Pauses.Length + 1;

    /// <summary>When it is tried again; nothing where it is not.</summary>
    /// <param name="tries">How often it was tried.</param>
    /// <param name="now">The instant.</param>
    /// <param name="pause">The pause that the other side has asked for.</param>
    public static DateTimeOffset? Next(int tries, DateTimeOffset now, TimeSpan? pause) =>
        tries > Pauses.Length ? null : now + (pause > Pauses[tries - 1] ? pause.Value : Pauses[tries - 1]);
}
