namespace Lantu.Domain.Accounts;

/// <summary>The form in which a person's e-mail address is kept.</summary>
public static class EmailAddress
{
    public const int Longest = 254;

    const int LongestLocal = 64;

    const string Refused = "<>()[]\\,;:\"@";

    /// <summary>Whether an address can be written to: one name, one @, a domain of letters, digits, dots and hyphens.</summary>
    public static bool IsUsable(string address)
    {
        ArgumentNullException.ThrowIfNull(address);

        int at = address.LastIndexOf('@');
        (string local, string domain) = at < 0 ? ("", "") : (address[..at], address[(at + 1)..]);
        return address.Length <= Longest && local.Length is > 0 and <= LongestLocal
            && local.All(character => char.IsAscii(character) && !char.IsWhiteSpace(character) && !char.IsControl(character) && !Refused.Contains(character, StringComparison.Ordinal))
            && domain.Length > 0 && domain.Split('.').All(label => label.Length > 0 && label[0] != '-' && label[^1] != '-' && label.All(character => char.IsAsciiLetterOrDigit(character) || character == '-'));
    }

    /// <summary>An address with most of its name hidden.</summary>
    public static string? Masked(string? address) => address is null ? null : address.IndexOf('@', StringComparison.Ordinal) is var at and > 0 ? $"{address[0]}***{address[at..]}" : "***";
}
