using System.Text;

namespace Lantu.Domain.Accounts;

/// <summary>Whether a password may be chosen, by its form. That it is not easily guessed, and was not used before, is told elsewhere.</summary>
public static class PasswordRule
{
    public const int Shortest = 8;

    public const int Longest = 128;

    /// <summary>Classes of characters that <see cref="PasswordProfile.Mlps3"/> asks for, of four.</summary>
    public const int FewestClasses = 3;

    /// <summary>Units of text of the longest password: a character may take two, and be written in pieces.</summary>
    public const int LongestText = Longest * 4;

    /// <summary>A password as it is hashed: the same characters typed on another keyboard are the same password.</summary>
    public static string TextOf(string? typed) => typed is null ? "" : typed.Length > LongestText ? typed : Whole(typed).Normalize(NormalizationForm.FormKC);

    /// <summary>What is wrong with the form of a password, if anything.</summary>
    /// <param name="password">As <see cref="TextOf"/> gives it.</param>
    /// <param name="profile">What is asked.</param>
    public static PasswordFault? Find(string password, PasswordProfile profile)
    {
        ArgumentNullException.ThrowIfNull(password);

        int length = password.EnumerateRunes().Count();
        return length < Shortest ? PasswordFault.TooShort
            : length > Longest ? PasswordFault.TooLong
            : profile == PasswordProfile.Mlps3 && Classes(password) < FewestClasses ? PasswordFault.FewClasses
            : null;
    }

    // Half a surrogate pair can't be normalised.
    static string Whole(string typed) => string.Concat(typed.EnumerateRunes());

    static int Classes(string password) =>
        (password.Any(char.IsUpper) ? 1 : 0) + (password.Any(char.IsLower) ? 1 : 0) + (password.Any(char.IsDigit) ? 1 : 0) + (password.Any(character => !char.IsUpper(character) && !char.IsLower(character) && !char.IsDigit(character)) ? 1 : 0);
}
