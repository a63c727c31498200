namespace Lantu.Domain.Units;

/// <summary>A contact of a unit as the database keeps it.</summary>
public sealed class KeptContact
{
    public required int DirectoryNumber { get; init; }

    public required int Number { get; init; }

    public required int UnitNumber { get; init; }

    public ContactRole Role { get; private set; }

    public string Name { get; private set; } = "";

    public string? Post { get; private set; }

    public string? Telephone { get; private set; }

    public string? Email { get; private set; }

    public DateOnly? ValidFrom { get; private set; }

    public DateOnly? ValidTo { get; private set; }

    /// <summary>Takes what an act makes of it.</summary>
    public void Take(UnitContact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);

        (Role, Name, Post, Telephone, Email, ValidFrom, ValidTo) = (contact.Role, contact.Name, contact.Post, contact.Telephone, contact.Email, contact.From, contact.To);
    }

    /// <summary>The contact as a directory has it.</summary>
    public UnitContact Contact => new() { Number = Number, Unit = UnitNumber, Role = Role, Name = Name, Post = Post, Telephone = Telephone, Email = Email, From = ValidFrom, To = ValidTo };
}
