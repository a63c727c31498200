namespace Lantu.Jobs.Rounds;

/// <summary>What verifying one seal found.</summary>
/// <param name="Revision">Number of the seal.</param>
/// <param name="Hash">SHA-256 as sealed.</param>
/// <param name="Bytes">How many bytes are sealed.</param>
/// <param name="IsWhole">Whether the sealed bytes still have that hash.</param>
/// <param name="IsReproduced">Whether the figures, computed again, are the same to the byte.</param>
sealed record SealCheck(int Revision, string Hash, int Bytes, bool IsWhole, bool IsReproduced)
{
    /// <summary>Whether it was sealed in an earlier form: then the bytes alone are held against their hash.</summary>
    public bool IsOfEarlierForm { get; init; }

    public bool IsGood => IsWhole && (IsReproduced || IsOfEarlierForm);

    /// <summary>Key of the words that tell what was found.</summary>
    public string Words => this switch
    {
        { IsWhole: false } => "SealBroken",
        { IsOfEarlierForm: true } => "SealEarlier",
        { IsReproduced: true } => "SealGood",
        _ => "SealDiffers",
    };
}
