namespace Lantu.Domain.Accounts;

/// <summary>A passkey (WebAuthn credential) that an account signs in with.</summary>
public sealed class Passkey
{
    public required int AccountNumber { get; init; }

    /// <summary>The authenticator's own identifier of it.</summary>
    public required byte[] CredentialId { get; init; }

    public required byte[] PublicKey { get; init; }

    /// <summary>What its owner calls it.</summary>
    public required string Name { get; set; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Uses as the authenticator counted them; a smaller one than the last tells of a copy.</summary>
    public required long Uses { get; set; }

    public required IReadOnlyList<string> Transports { get; init; }

    public required bool IsUserVerified { get; set; }

    public required bool IsBackupEligible { get; init; }

    public required bool IsBackedUp { get; set; }

    public required byte[] Attestation { get; init; }

    public required byte[] ClientData { get; init; }
}
