using System.Globalization;
using Lantu.Domain.Units;
using Lantu.Ui;

namespace Lantu.Features.Directories;

/// <summary>Says in words what a change changed, part by part.</summary>
static class FieldChanges
{
    public static IReadOnlyList<FieldChange> Of(UnitChange change)
    {
        Unit? before = change.Before?.Unit;
        Unit? after = change.After?.Unit;
        List<FieldChange> all =
        [
            new(Words.Of("UnitName"), before?.Name ?? "", after?.Name ?? ""),
            new(Words.Of("UnitFullName"), before?.FullName ?? "", after?.FullName ?? ""),
            new(Words.Of("Kind"), before is null ? "" : Words.Of(before.Kind), after is null ? "" : Words.Of(after.Kind)),
            new(Words.Of("UnitParent"), before?.Parent ?? "", after?.Parent ?? ""),
            new(Words.Of("ValidFrom"), Day(before?.ValidFrom), Day(after?.ValidFrom)),
            new(Words.Of("ValidTo"), Day(before?.ValidTo), Day(after?.ValidTo)),
            new(Words.Of("SucceededBy"), before?.SucceededBy ?? "", after?.SucceededBy ?? ""),
            .. OfLists("OtherName", before?.Aliases ?? [], after?.Aliases ?? [], Text),
            .. OfContacts(change.Before?.Contacts ?? [], change.After?.Contacts ?? []),
        ];
        return [.. all.Where(field => field.Before != field.After)];
    }

    public static IReadOnlyList<FieldChange> Of(GroupChange change)
    {
        (UnitGroup? before, UnitGroup? after) = (change.Before, change.After);
        List<FieldChange> all =
        [
            new(Words.Of("GroupName"), before is null || after is null ? "" : before.Name, before is null || after is null ? "" : after.Name),
            new(Words.Of("GroupAliases"), List(before?.Aliases), List(after?.Aliases)),
            new(Words.Of("GroupOfKind"), before?.MembersOfKind is { } then ? Words.Of(then) : "", after?.MembersOfKind is { } now ? Words.Of(now) : ""),
            new(Words.Of("GroupMembers"), List(before?.Members), List(after?.Members)),
            new(Words.Of("GroupOnlyIfNamed"), List(before?.OnlyIfNamed), List(after?.OnlyIfNamed)),
        ];
        return [.. all.Where(field => field.Before != field.After)];
    }

    /// <summary>An other name with its last day.</summary>
    public static string Text(UnitName name) => name.Until is { } until ? Words.Of("NameUntil", name.Name, Words.Day(until)) : name.Name;

    /// <summary>A day in words, or nothing.</summary>
    public static string Day(DateOnly? day) => day is { } given ? Words.Day(given) : "";

    /// <summary>A day as date fields hold it.</summary>
    public static string Field(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    static IEnumerable<FieldChange> OfLists(string label, IReadOnlyList<UnitName> before, IReadOnlyList<UnitName> after, Func<UnitName, string> text) =>
        [.. before.Except(after).Select(name => new FieldChange(Words.Of(label), text(name), "")), .. after.Except(before).Select(name => new FieldChange(Words.Of(label), "", text(name)))];

    static IEnumerable<FieldChange> OfContacts(IReadOnlyList<UnitContact> before, IReadOnlyList<UnitContact> after) =>
        before.Concat(after).Select(contact => contact.Number).Distinct().Order().Select(number => new FieldChange(
            Words.Of("UnitContact"), Text(before.FirstOrDefault(contact => contact.Number == number)), Text(after.FirstOrDefault(contact => contact.Number == number))));

    static string Text(UnitContact? contact) => contact is null ? "" : string.Join(Words.Of("Comma"), new[]
    {
        Words.Of($"contact-{contact.Role}"), contact.Name, contact.Post, contact.Telephone, contact.Email, contact.From is null && contact.To is null ? null : $"{Day(contact.From)}—{Day(contact.To)}",
    }.Where(part => !string.IsNullOrEmpty(part)));

    static string List(IReadOnlyList<string>? names) => string.Join('、', names ?? []);
}
