using Lantu.Domain.Units;
using Lantu.Jobs;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Assignments;

/// <summary>A person of a unit as the unit enters it.</summary>
public sealed class PersonForm
{
    /// <summary>What the person is to be asked for.</summary>
    [FromForm]
    public ContactRole? Role { get; set; }

    [FromForm]
    public string? Name { get; set; }

    [FromForm]
    public string? Post { get; set; }

    [FromForm]
    public string? Telephone { get; set; }

    [FromForm]
    public string? Email { get; set; }

    [FromForm]
    public string? From { get; set; }

    [FromForm]
    public string? To { get; set; }

    /// <summary>The contact that was typed.</summary>
    /// <exception cref="RefusedException">A day is none.</exception>
    internal UnitContact ContactOf(int unit) => new()
    {
        Unit = unit,
        Role = Role is { } role && Enum.IsDefined(role) ? role : ContactRole.Liaison,
        Name = Text(Name) ?? "",
        Post = Text(Post),
        Telephone = Text(Telephone),
        Email = Text(Email),
        From = TypedDay.Read(From),
        To = TypedDay.Read(To),
    };

    static string? Text(string? typed) => typed?.Trim() is { Length: > 0 } text ? text : null;
}
