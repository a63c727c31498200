using System.Text;

namespace Lantu.Domain.Accounts;

/// <summary>The name an account signs in with, in the one form in which names are held against each other.</summary>
public static class LoginName
{
    public const int Shortest = 2;

    public const int Longest = 40;

    /// <summary>Full-width characters become plain ones, capitals small; blanks around it go.</summary>
    public static string Of(string? typed) => string.Concat((typed ?? "").EnumerateRunes()).Normalize(NormalizationForm.FormKC).Trim().ToLowerInvariant();

    /// <summary>Whether a name of that form can be given: letters of any script, digits, and . _ - between them.</summary>
    public static bool IsUsable(string name)
    {
        ArgumentNullException.ThrowIfNull(name);

        return name.Length is >= Shortest and <= Longest && char.IsLetterOrDigit(name[0]) && char.IsLetterOrDigit(name[^1]) && name.All(character => char.IsLetterOrDigit(character) || character is '.' or '_' or '-');
    }
}
