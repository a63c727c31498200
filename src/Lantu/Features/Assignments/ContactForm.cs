using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Assignments;

/// <summary>Who is to stand for a unit's assignments, as it was chosen.</summary>
public sealed class ContactForm
{
    /// <summary>Number of a contact, or what the unit's usual person is to be asked for.</summary>
    [FromForm]
    public string? Contact { get; set; }

    /// <summary>Places of the tasks; all where there are none.</summary>
    [FromForm]
    public int[]? Tasks { get; set; }

    /// <summary>The first day; today where nothing is typed.</summary>
    [FromForm]
    public string? From { get; set; }

    /// <summary>The last day, if there is one.</summary>
    [FromForm]
    public string? To { get; set; }
}
