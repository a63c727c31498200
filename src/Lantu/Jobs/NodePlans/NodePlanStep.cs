namespace Lantu.Jobs.NodePlans;

/// <summary>What is done with node plans that units propose.</summary>
enum NodePlanStep
{
    /// <summary>The lead, or the office in its place, confirms.</summary>
    Confirm,

    /// <summary>It goes back to the unit with a reason.</summary>
    Return,

    /// <summary>The office puts it in force.</summary>
    Freeze,
}
