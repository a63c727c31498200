namespace Lantu.Domain.Accounts;

/// <summary>What is wrong with a new password.</summary>
public enum PasswordFault
{
    TooShort,

    TooLong,

    /// <summary>It has fewer than three of the four classes: capitals, small letters, digits, others.</summary>
    FewClasses,

    /// <summary>It is one of those that are tried first, or made of them, of rows of the keyboard, or of the names of the person or unit.</summary>
    Guessable,

    /// <summary>It is the present one or one of the last five.</summary>
    Former,
}
