namespace Lantu.Domain.Units;

/// <summary>A person to turn to at a unit 联系人, for as long as that holds.</summary>
public sealed record UnitContact
{
    /// <summary>Its number in the directory, from 1; 0 for one that has none yet.</summary>
    public int Number { get; init; }

    /// <summary>Number of the unit.</summary>
    public required int Unit { get; init; }

    public ContactRole Role { get; init; }

    public required string Name { get; init; }

    public string? Post { get; init; }

    public string? Telephone { get; init; }

    public string? Email { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }
}
