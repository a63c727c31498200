namespace Lantu.Domain.Accounts;

/// <summary>What the security administrator has chosen for the whole installation.</summary>
public sealed class SecurityPolicy
{
    /// <summary>Under <see cref="PasswordProfile.Mlps3"/> a password is good for so long.</summary>
    public static readonly TimeSpan PasswordAge = TimeSpan.FromDays(90);

    /// <summary>Failed sign-ins in a row that lock an account.</summary>
    public const int MostFailures = 10;

    /// <summary>For how long they lock it.</summary>
    public static readonly TimeSpan LockTime = TimeSpan.FromMinutes(15);

    /// <summary>There is one.</summary>
    public int Number { get; private init; } = 1;

    public PasswordProfile Profile { get; private set; }

    /// <summary>Whether leaders and approvers sign on paper, so that they need no second factor here.</summary>
    public bool SignsOnPaper { get; private set; }

    public void Choose(PasswordProfile profile, bool signsOnPaper) => (Profile, SignsOnPaper) = (profile, signsOnPaper);

    /// <summary>Whether a password chosen then must be replaced.</summary>
    public bool IsOver(DateTimeOffset? chosenAt, DateTimeOffset now) => Profile == PasswordProfile.Mlps3 && chosenAt + PasswordAge < now;

    /// <summary>Whether an account may do anything only with a second factor: all but those who merely prepare.</summary>
    public bool AsksSecondFactor(Account account, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(account);

        return account.Kind != AccountKind.Business
            || account.PostsOn(day).Any(post => post.Role != Role.Preparer && !(SignsOnPaper && post.Role is (Role.Approver or Role.Leader)));
    }
}
