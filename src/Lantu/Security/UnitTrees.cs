using System.Collections.Concurrent;
using Lantu.Data;
using Lantu.Domain.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Security;

/// <summary>The trees of units that reaches are told by, kept until a directory changes.</summary>
sealed class UnitTrees
{
    readonly ConcurrentDictionary<int, (int Revision, UnitTree Tree)> _kept = [];

    /// <summary>How far an account reaches on a day.</summary>
    public async Task<Reach> ReachAsync(LantuDb db, Account account, DateOnly day, CancellationToken cancellation)
    {
        List<Post> posts = [.. account.PostsOn(day)];
        Dictionary<int, UnitTree> trees = [];
        foreach (int directory in posts.Select(post => post.DirectoryNumber).OfType<int>().Distinct())
        {
            trees[directory] = await FindAsync(db, directory, cancellation);
        }

        return new Reach(account.Kind, posts, trees);
    }

    async Task<UnitTree> FindAsync(LantuDb db, int directory, CancellationToken cancellation)
    {
        var now = await db.Directories.Where(d => d.Number == directory).Select(d => new { d.Root, d.Revision }).SingleAsync(cancellation);
        if (_kept.TryGetValue(directory, out var kept) && kept.Revision == now.Revision)
        {
            return kept.Tree;
        }

        var units = await db.DirectoryUnits.Where(u => u.DirectoryNumber == directory).Select(u => new { u.Number, u.ParentNumber, u.SuccessorNumber }).ToListAsync(cancellation);
        UnitTree tree = new(now.Root, directory, units.ToDictionary(unit => unit.Number, unit => unit.ParentNumber), units.ToDictionary(unit => unit.Number, unit => unit.SuccessorNumber));
        _kept[directory] = (now.Revision, tree);
        return tree;
    }
}
