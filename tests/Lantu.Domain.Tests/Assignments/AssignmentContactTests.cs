using Lantu.Domain.Assignments;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Domain.Tests.Assignments;

public sealed class AssignmentContactTests
{
    [Theory]
    [InlineData("", "2023-03-01", null)]
    [InlineData("7", "2023-03-01", 7)]
    [InlineData("7 2023-03-02", "2023-03-01", null)]
    [InlineData("7 2023-03-01", "2023-03-01", 7)]
    [InlineData("7 2023-02-01 2023-02-28", "2023-02-28", 7)]
    [InlineData("7 2023-02-01 2023-02-28", "2023-03-01", null)]
    [InlineData("7 2023-01-01; 8 2023-03-01", "2023-02-28", 7)]
    [InlineData("7 2023-01-01; 8 2023-03-01", "2023-03-01", 8)]
    [InlineData("7 2023-01-01; 8 2023-03-01 2023-03-31", "2023-04-01", 7)]
    [InlineData("7 2023-03-01; 8 2023-01-01", "2023-03-01", 8)]
    [InlineData("7 2023-01-01; 0 2023-03-01", "2023-03-01", null)]
    [InlineData("7 2023-01-01; 0 2023-03-01", "2023-02-28", 7)]
    public void Of_those_that_hold_on_a_day_the_last_that_was_chosen_counts(string choices, string day, int? contact)
    {
        AssignmentContact[] all = [.. choices.Split("; ", StringSplitOptions.RemoveEmptyEntries).Select((choice, i) => Chosen(i + 1, choice.Split(' ')))];

        Assert.Equal(contact, AssignmentContact.On(all, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))?.ContactNumber);
    }

    static AssignmentContact Chosen(int number, string[] parts) => new()
    {
        PlanId = PlanId.New(TimeProvider.System.GetUtcNow()),
        MeasureOrdinal = 1,
        Role = ResponsibilityRole.Lead,
        Unit = "甲局",
        ContactRole = ContactRole.Liaison,
        Number = number,
        DirectoryNumber = 1,
        ContactNumber = parts[0] == "0" ? null : int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture),
        From = parts.Length > 1 ? DateOnly.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : null,
        To = parts.Length > 2 ? DateOnly.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture) : null,
    };
}
