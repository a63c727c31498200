using Lantu.Domain.Units;
using Lantu.Jobs;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Directories;

/// <summary>What was typed into one of the forms about a unit; each form sends what it has.</summary>
public sealed class EntryForm
{
    /// <summary>Number of the last act that the person saw.</summary>
    [FromForm]
    public int? Seen { get; set; }

    [FromForm]
    public string? Name { get; set; }

    [FromForm]
    public string? FullName { get; set; }

    [FromForm]
    public UnitKind? Kind { get; set; }

    [FromForm]
    public string? Parent { get; set; }

    [FromForm]
    public string? ValidFrom { get; set; }

    [FromForm]
    public string? ValidTo { get; set; }

    [FromForm]
    public string? Successor { get; set; }

    /// <summary>The day as of which it holds.</summary>
    [FromForm]
    public string? Day { get; set; }

    [FromForm]
    public bool? EndsAbbreviations { get; set; }

    /// <summary>Names of units that are merged, between 、 or on lines of their own.</summary>
    [FromForm]
    public string? Merged { get; set; }

    /// <summary>Whether units are merged into a new one.</summary>
    [FromForm]
    public bool? IntoNew { get; set; }

    /// <summary>Number of a contact; 0 for a new one.</summary>
    [FromForm]
    public int? Contact { get; set; }

    [FromForm]
    public ContactRole? Role { get; set; }

    [FromForm]
    public string? Post { get; set; }

    [FromForm]
    public string? Telephone { get; set; }

    [FromForm]
    public string? Email { get; set; }

    [FromForm]
    public string? Reason { get; set; }

    /// <summary>A text without what surrounds it; nothing where nothing was typed.</summary>
    public static string? Text(string? typed) => typed?.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>A day, or nothing where nothing was typed.</summary>
    /// <exception cref="RefusedException">It is none.</exception>
    public static DateOnly? DayOf(string? typed) => TypedDay.Read(typed);

    /// <summary>A day that has to be typed.</summary>
    /// <exception cref="RefusedException">It is none.</exception>
    public static DateOnly NeededDay(string? typed) => DayOf(typed) ?? throw new RefusedException(Refusal.NoDay, "");

    /// <summary>The unit that was typed.</summary>
    public Unit Unit(int number) => new()
    {
        Number = number,
        Name = Text(Name) ?? "",
        FullName = Text(FullName),
        Kind = Kind ?? UnitKind.Other,
        Parent = Text(Parent),
        ValidFrom = DayOf(ValidFrom),
        ValidTo = DayOf(ValidTo),
        SucceededBy = Text(Successor),
    };

    /// <summary>The contact that was typed.</summary>
    public UnitContact ContactOf(int unit) => new()
    {
        Number = Contact ?? 0,
        Unit = unit,
        Role = Role ?? ContactRole.Liaison,
        Name = Text(Name) ?? "",
        Post = Text(Post),
        Telephone = Text(Telephone),
        Email = Text(Email),
        From = DayOf(ValidFrom),
        To = DayOf(ValidTo),
    };

    /// <summary>A form filled with what a unit has.</summary>
    public static EntryForm Of(Unit unit, int revision)
    {
        ArgumentNullException.ThrowIfNull(unit);

        return new EntryForm
        {
            Seen = revision,
            Name = unit.Name,
            FullName = unit.FullName,
            Kind = unit.Kind,
            Parent = unit.Parent,
            ValidFrom = FieldChanges.Field(unit.ValidFrom),
            ValidTo = FieldChanges.Field(unit.ValidTo),
            Successor = unit.SucceededBy,
        };
    }

    /// <summary>A form filled with what a contact has.</summary>
    public static EntryForm Of(UnitContact contact, int revision)
    {
        ArgumentNullException.ThrowIfNull(contact);

        return new EntryForm
        {
            Seen = revision,
            Contact = contact.Number,
            Role = contact.Role,
            Name = contact.Name,
            Post = contact.Post,
            Telephone = contact.Telephone,
            Email = contact.Email,
            ValidFrom = FieldChanges.Field(contact.From),
            ValidTo = FieldChanges.Field(contact.To),
        };
    }
}
