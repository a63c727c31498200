using Lantu.Domain.Units;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Directories;

/// <summary>What was typed of a group.</summary>
public sealed record GroupForm
{
    /// <summary>Number of the directory's last act that the person saw.</summary>
    [FromForm]
    public int? Seen { get; init; }

    /// <summary>Its name as it was shown; absent for a new one.</summary>
    [FromForm]
    public string? Group { get; init; }

    [FromForm]
    public string? Name { get; init; }

    /// <summary>Other names, between 、 or on lines of their own.</summary>
    [FromForm]
    public string? Aliases { get; init; }

    /// <summary>The kind whose units are all meant.</summary>
    [FromForm]
    public UnitKind? MembersOfKind { get; init; }

    /// <summary>Names of units, between 、 or on lines of their own.</summary>
    [FromForm]
    public string? Members { get; init; }

    /// <summary>Names of units that are meant only where a bracket names them.</summary>
    [FromForm]
    public string? OnlyIfNamed { get; init; }

    [FromForm]
    public string? Reason { get; init; }

    /// <summary>The group that was typed.</summary>
    public UnitGroup Typed(DirectoryState state)
    {
        ArgumentNullException.ThrowIfNull(state);

        return MembersOfKind is not null && EntryForm.Text(Members) is not null
            ? throw new DirectoryRefusedException(DirectoryRefusal.KindAndMembers)
            : new UnitGroup
            {
                Name = EntryForm.Text(Name) ?? "",
                Aliases = [.. TypedNames.Of(state, Aliases).Distinct(StringComparer.Ordinal)],
                MembersOfKind = MembersOfKind,
                Members = [.. TypedNames.Of(state, Members).Distinct(StringComparer.Ordinal)],
                OnlyIfNamed = [.. TypedNames.Of(state, OnlyIfNamed).Distinct(StringComparer.Ordinal)],
            };
    }

    /// <summary>A form filled with what a group has, each name on a line of its own.</summary>
    public static GroupForm Of(UnitGroup group, int seen)
    {
        ArgumentNullException.ThrowIfNull(group);

        return new GroupForm
        {
            Seen = seen,
            Group = group.Name,
            Name = group.Name,
            Aliases = string.Join('\n', group.Aliases),
            MembersOfKind = group.MembersOfKind,
            Members = string.Join('\n', group.Members),
            OnlyIfNamed = string.Join('\n', group.OnlyIfNamed),
        };
    }
}
