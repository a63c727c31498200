using Lantu.Domain.Assignments;
using Lantu.Domain.Units;
using Lantu.Jobs.Assignments;

namespace Lantu.Features.Assignments;

/// <summary>An assignment and who stands for it.</summary>
/// <param name="Row">The assignment.</param>
/// <param name="People">The people of its unit.</param>
/// <param name="Choices">Who was chosen for it, one after the other.</param>
public sealed record ContactRow(AssignmentRow Row, UnitPeople People, IReadOnlyList<AssignmentContact> Choices)
{
    /// <summary>Who stands for it today.</summary>
    public UnitContact? Of(ContactRole role) => People.For(role, Choices, People.Today);

    /// <summary>Who was chosen for it today; nobody where the unit's usual contact stands.</summary>
    public UnitContact? ChosenOf(ContactRole role) => People.Chosen(role, Choices, People.Today);

    /// <summary>The choices that count today or will, with the person, in the order of their days.</summary>
    public IEnumerable<(AssignmentContact Choice, UnitContact? Person)> Standing => Choices
        .Where(choice => !(choice.To < People.Today) && choice.DirectoryNumber == People.Directory && IsInForce(choice))
        .OrderBy(choice => choice.ContactRole).ThenBy(choice => choice.From).Select(choice => (choice, People.All.FirstOrDefault(contact => contact.Number == choice.ContactNumber)));

    // One that was overtaken before it counts, or that only says what is so anyway, is history.
    bool IsInForce(AssignmentContact choice)
    {
        DateOnly first = choice.From > People.Today ? choice.From.Value : People.Today;
        AssignmentContact? counts = Choices.Where(other => other.ContactRole == choice.ContactRole && other.HoldsOn(first)).MaxBy(other => other.Number);
        return counts == choice && (choice.ContactNumber is not null || choice.From > People.Today);
    }
}
