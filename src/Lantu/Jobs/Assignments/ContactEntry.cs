using Lantu.Domain.Units;

namespace Lantu.Jobs.Assignments;

/// <summary>Who is to stand for an assignment.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Role">The unit's role in it.</param>
/// <param name="Unit">The unit.</param>
/// <param name="For">What the person is to be asked for.</param>
/// <param name="Contact">Number of the contact in the directory; the unit's usual one without.</param>
/// <param name="Days">From when until when.</param>
sealed record ContactEntry(int Measure, ResponsibilityRole Role, string Unit, ContactRole For, int? Contact, ContactDays Days)
{
    /// <summary>How many choices of the assignment the person has seen; whatever there are without.</summary>
    public int? Seen { get; init; }
}
