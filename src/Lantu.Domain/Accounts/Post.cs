namespace Lantu.Domain.Accounts;

/// <summary>A role that an account has at a unit or for a place, between two days.</summary>
public sealed class Post
{
    /// <summary>Stands for every place of the installation.</summary>
    public const string EveryPlace = "";

    public required int AccountNumber { get; init; }

    /// <summary>Its place among the account's posts as they were given, from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Always a business account: the database refuses a post of an administrator by it.</summary>
    public AccountKind AccountKind { get; private init; } = AccountKind.Business;

    public required Role Role { get; init; }

    /// <summary>The root of the directory whose plans and units it is about, or <see cref="EveryPlace"/>.</summary>
    public required string Place { get; init; }

    /// <summary>Number of the place's directory; with a unit only.</summary>
    public int? DirectoryNumber { get; init; }

    /// <summary>Number of the unit in the directory; a role for a whole place has none.</summary>
    public int? UnitNumber { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>Its last day.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>Whether the role is one of a unit, not of a whole place.</summary>
    public static bool IsOfUnit(Role role) => role is Role.Preparer or Role.Approver or Role.Checker;

    /// <summary>Whether it is held on a day.</summary>
    public bool IsHeld(DateOnly day) => From <= day && !(Until < day);

    /// <summary>Gives it a last day.</summary>
    public void End(DateOnly last) => Until = last;
}
