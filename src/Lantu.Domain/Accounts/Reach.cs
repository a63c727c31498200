using System.Collections.Frozen;

namespace Lantu.Domain.Accounts;

/// <summary>
/// How far an account reaches: which of the powers it has, for which places and which units. Pages, files and the interface for other systems ask
/// here, and nowhere else.
/// </summary>
public sealed class Reach
{
    // To the roles of a place: all of it. To the roles of a unit: the unit, and where said so those below it.
    static readonly FrozenDictionary<Role, FrozenDictionary<Power, Span>> Granted = new Dictionary<Role, FrozenDictionary<Power, Span>>
    {
        [Role.Preparer] = Powers((Power.ReadPlans, Span.Place), (Power.ReadDirectories, Span.Place), (Power.ReadWork, Span.UnitAndBelow), (Power.FileWork, Span.Unit)),
        [Role.Approver] = Powers((Power.ReadPlans, Span.Place), (Power.ReadDirectories, Span.Place), (Power.ReadWork, Span.UnitAndBelow), (Power.FileWork, Span.Unit), (Power.SignWork, Span.Unit)),
        [Role.Checker] = Powers((Power.ReadPlans, Span.Place), (Power.ReadDirectories, Span.Place), (Power.CheckWork, Span.Led), (Power.ReviewWork, Span.Led), (Power.ConfirmNodes, Span.Led)),
        [Role.Coordinator] = Powers(
            (Power.ReadPlans, Span.Place), (Power.PreparePlans, Span.Place), (Power.ReadDirectories, Span.Place), (Power.ChangeDirectories, Span.Place), (Power.RunRounds, Span.Place), (Power.ReadSeals, Span.Place), (Power.LoadCalendars, Span.Place),
            (Power.ReadWork, Span.Place), (Power.ReviewWork, Span.Place), (Power.ConfirmNodes, Span.Place), (Power.AcceptWork, Span.Place)),
        [Role.Leader] = Powers((Power.ReadPlans, Span.Place), (Power.ReadDirectories, Span.Place), (Power.ReadWork, Span.Place), (Power.ReadSeals, Span.Place)),
        [Role.Inspector] = Powers((Power.ReadPlans, Span.Place), (Power.ReadDirectories, Span.Place), (Power.ReadWork, Span.Place), (Power.ReadSeals, Span.Place)),
    }.ToFrozenDictionary();

    static readonly FrozenDictionary<AccountKind, FrozenSet<Power>> OfKind = new Dictionary<AccountKind, FrozenSet<Power>>
    {
        [AccountKind.Business] = [],
        [AccountKind.System] = [Power.RunSystem],
        [AccountKind.Security] = [Power.ManageAccounts, Power.ReadDirectories],
        [AccountKind.Audit] = [Power.ReadAudit],
    }.ToFrozenDictionary();

    readonly AccountKind? _kind;
    readonly IReadOnlyList<Post> _posts;
    readonly IReadOnlyDictionary<int, UnitTree> _trees;

    /// <param name="kind">What the account is for; nothing for whoever is not signed in.</param>
    /// <param name="posts">The posts it holds today.</param>
    /// <param name="trees">The directories of the posts' units, by their numbers.</param>
    public Reach(AccountKind? kind, IReadOnlyList<Post> posts, IReadOnlyDictionary<int, UnitTree> trees) => (_kind, _posts, _trees) = (kind, posts, trees);

    enum Span
    {
        Unit,
        UnitAndBelow,
        Led,
        Place,
    }

    /// <summary>Of whoever is not signed in.</summary>
    public static Reach None { get; } = new(null, [], FrozenDictionary<int, UnitTree>.Empty);

    public bool IsSignedIn => _kind is not null;

    /// <summary>The posts it rests on.</summary>
    public IReadOnlyList<Post> Posts => _posts;

    /// <summary>Whether it has a power for anything at all.</summary>
    public bool May(Power power) =>
        power == Power.Enter || (_kind is { } kind && (power is Power.OwnAccount or Power.ReadCalendars || OfKind[kind].Contains(power) || _posts.Any(post => Granted[post.Role].ContainsKey(power))));

    /// <summary>Whether it has a power for a place, be it only for one of its units.</summary>
    public bool May(Power power, string place) => (_kind is { } kind && OfKind[kind].Contains(power)) || _posts.Any(post => IsOf(post, place) && Granted[post.Role].ContainsKey(power));

    /// <summary>Whether it has a power for a unit.</summary>
    /// <param name="power">The power.</param>
    /// <param name="place">The place.</param>
    /// <param name="directory">Number of the place's directory, where it has one of its own.</param>
    /// <param name="unit">Number of the unit in it; a unit that the directory does not know is nobody's but the place's.</param>
    public bool May(Power power, string place, int? directory, int? unit) => _posts.Any(post => IsOf(post, place) && Granted[post.Role].TryGetValue(power, out Span span) && Covers(post, span, directory, unit));

    /// <summary>Whether it has a power for all of a place, whatever the unit.</summary>
    public bool MayAll(Power power, string place) => May(power, place, null, null);

    /// <summary>Whether it may check what a unit reports on a measure: its own unit leads the measure, and is not the one that reports.</summary>
    public bool MayCheck(string place, int directory, IEnumerable<int> leads, int reporting)
    {
        ArgumentNullException.ThrowIfNull(leads);

        return _posts.Any(post => post.Role == Role.Checker && IsOf(post, place) && post.DirectoryNumber == directory && post.UnitNumber is { } own
            && leads.Any(lead => RelationOf(directory, own, lead) == Relation.Own) && RelationOf(directory, own, reporting) != Relation.Own);
    }

    /// <summary>The places it has a power for; <see cref="Post.EveryPlace"/> among them means all.</summary>
    public IReadOnlyList<string> PlacesOf(Power power) => [.. _posts.Where(post => Granted[post.Role].ContainsKey(power)).Select(post => post.Place).Distinct(StringComparer.Ordinal)];

    static FrozenDictionary<Power, Span> Powers(params (Power Power, Span Span)[] granted) => granted.ToFrozenDictionary(pair => pair.Power, pair => pair.Span);

    static bool IsOf(Post post, string place) => post.Place == Post.EveryPlace || post.Place == place;

    bool Covers(Post post, Span span, int? directory, int? unit)
    {
        if (span == Span.Place)
        {
            return true;
        }

        Relation relation = post.UnitNumber is { } own && unit is { } other && directory is { } number && post.DirectoryNumber == number ? RelationOf(number, own, other) : Relation.Foreign;
        return relation == Relation.Own || (relation == Relation.Child && span == Span.UnitAndBelow);
    }

    Relation RelationOf(int directory, int own, int other) =>
        own == other ? Relation.Own : _trees.TryGetValue(directory, out UnitTree? tree) ? tree.Between(own, other) : Relation.Sister;
}
