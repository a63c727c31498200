using Lantu.Domain.Messages;
using Lantu.Domain.Rounds;

namespace Lantu.Security;

/// <summary>
/// What a visitor is shown of the rounds of a plan: what is for all, and what concerns a unit whose work they read. Whoever reads the work of all is shown
/// all of it.
/// </summary>
/// <param name="ReadsAll">Whether they read the work of every unit.</param>
/// <param name="Names">Names of the plan's units by their places in it.</param>
/// <param name="Reads">Places of the units whose work they read.</param>
sealed record RoundScope(bool ReadsAll, IReadOnlyDictionary<int, string> Names, IReadOnlyCollection<int> Reads)
{
    readonly HashSet<string> _read = [.. Reads.Where(Names.ContainsKey).Select(ordinal => Names[ordinal])];

    /// <summary>Whether they are shown what was granted to a unit, or done for it; to all where none is named.</summary>
    public bool Shows(string? unit) => ReadsAll || unit is null || _read.Contains(unit);

    /// <summary>What was granted that they are shown.</summary>
    public IReadOnlyList<RoundExtension> Shown(IEnumerable<RoundExtension> granted) => [.. granted.Where(extension => Shows(extension.Unit))];

    /// <summary>The messages that they are shown: what the plan office is told of one unit only that unit and the office read.</summary>
    public IQueryable<Message> Within(IQueryable<Message> messages) =>
        ReadsAll ? messages.Where(m => m.Body == null) : messages.Where(m => m.Body == null && (m.Role == MessageRole.Liaison || (m.UnitOrdinal != null && Reads.Contains(m.UnitOrdinal.Value))));
}
