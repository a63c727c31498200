namespace Lantu.Jobs.Review;

/// <summary>Who judges reports, and how far they reach.</summary>
/// <param name="Actor">As the audit names them.</param>
/// <param name="Account">Number of their account.</param>
/// <param name="IsOffice">Whether they act for the plan office.</param>
/// <param name="SeesAll">Whether they read the work of every unit.</param>
/// <param name="MayRead">Whether they see what a unit (its place in the plan) reports that a lead checks, or the office where there is none.</param>
/// <param name="MayJudge">Whether they check it, or stand in for the lead where there is none.</param>
/// <param name="MayLead">Whether they act for a lead.</param>
sealed record ReviewPerson(string Actor, int Account, bool IsOffice, bool SeesAll, Func<int, int?, bool> MayRead, Func<int, int?, bool> MayJudge, Func<int, bool> MayLead)
{
    /// <summary>Whether they say what holds for the whole place: for the lead that concludes, or for the office where there is none.</summary>
    public bool MayConclude(int? lead) => lead is { } unit ? MayLead(unit) : IsOffice;

    /// <summary>Whether they read it: it may tell of any unit.</summary>
    public bool SeesConclusion(int? lead) => SeesAll || MayConclude(lead);
}
