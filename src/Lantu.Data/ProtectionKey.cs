namespace Lantu.Data;

/// <summary>One key, or one withdrawal of keys, of those that protect cookies, forms and the second factors' secrets, as ASP.NET Core writes it.</summary>
public sealed class ProtectionKey
{
    /// <summary>What it is called: its kind and its identity.</summary>
    public required string Name { get; init; }

    /// <summary>The key, sealed where the installation has a secret for that.</summary>
    public required string Xml { get; init; }

    /// <summary>When the database got it.</summary>
    public required DateTimeOffset At { get; init; }
}
