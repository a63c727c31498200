using Lantu.Domain.Assignments;
using Lantu.Domain.Units;

namespace Lantu.Domain.Burden;

/// <summary>
/// Who reports on a measure and who checks. The responsible report, the lead checks; where nobody else is responsible, or who is can't be ordered, the lead
/// reports what it brings about. Nobody checks what they report: that is the plan office's, as is what districts alone lead.
/// </summary>
/// <param name="Measure">The measure's place in the plan.</param>
/// <param name="Parties">Each unit once.</param>
public sealed record MeasureParties(int Measure, IReadOnlyList<ReportingParty> Parties)
{
    /// <summary>Tells them.</summary>
    /// <param name="measure">The measure's place in the plan.</param>
    /// <param name="assigned">The units in force in their roles, in the document's order.</param>
    /// <param name="isOpen">Whether it is undecided who is responsible: then nobody owes it in the others' place.</param>
    /// <param name="leads">The leads.</param>
    /// <param name="isOrdered">Whether the office can order a unit: who can't be ordered owes nothing.</param>
    /// <param name="asksSupporting">Whether supporting units report, too.</param>
    public static MeasureParties Of(int measure, IReadOnlyCollection<(ResponsibilityRole Role, string Unit)> assigned, bool isOpen, JointLeads leads, Func<string, bool> isOrdered, bool asksSupporting)
    {
        ArgumentNullException.ThrowIfNull(assigned);
        ArgumentNullException.ThrowIfNull(leads);

        string[] responsible = In(ResponsibilityRole.Responsible);
        IEnumerable<string> reporting = responsible.Length > 0 || isOpen ? responsible : In(ResponsibilityRole.Lead);
        if (asksSupporting)
        {
            reporting = reporting.Concat(In(ResponsibilityRole.Supporting));
        }

        string? checker = leads.Checker is { } lead && isOrdered(lead) ? lead : null;
        return new MeasureParties(measure, [.. reporting.Distinct(StringComparer.Ordinal).Select(unit => new ReportingParty(unit, unit == checker ? null : checker))]);

        string[] In(ResponsibilityRole role) => [.. assigned.Where(one => one.Role == role && isOrdered(one.Unit)).Select(one => one.Unit)];
    }
}
