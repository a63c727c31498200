namespace Lantu.Jobs.Audit;

/// <summary>A file that keeps entries of the audit.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="First">Number of its first entry.</param>
/// <param name="Last">Number of its last entry.</param>
/// <param name="LastHash">Hash of its last entry.</param>
/// <param name="Hash">SHA-256 of the file.</param>
/// <param name="Heads">The file of signed heads beside it.</param>
/// <param name="Key">The file of the public key beside it; absent where nothing was signed yet.</param>
sealed record ExportedAudit(string Path, long First, long Last, string LastHash, string Hash, string Heads, string? Key)
{
    public long Count => Last - First + 1;
}
