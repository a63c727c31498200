using Lantu.Domain.Accounts;

namespace Lantu.Security;

/// <summary>Who makes the request, and how far they reach.</summary>
sealed class Visitor
{
    /// <summary>The account; nothing for whoever is not signed in.</summary>
    public Account? Account { get; private set; }

    public Reach Reach { get; private set; } = Reach.None;

    public Guid? Session { get; private set; }

    /// <summary>What has to be chosen before anything else is let in.</summary>
    public Unfinished Unfinished { get; private set; }

    /// <summary>Whether they are one of the people of a demonstration.</summary>
    public bool IsDemonstration { get; private set; }

    /// <summary>As the audit names them.</summary>
    public string Actor => Account?.Actor ?? Jobs.Actor.Visitor;

    public bool May(Power power) => Reach.May(power);

    public bool May(Power power, string place) => Reach.May(power, place);

    public void Enter(Account account, Reach reach, Guid? session, Unfinished unfinished)
    {
        (Account, Reach, Session, Unfinished) = (account, reach, session, unfinished);
        IsDemonstration = session is null;
    }
}
