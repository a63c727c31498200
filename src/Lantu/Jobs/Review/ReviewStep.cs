namespace Lantu.Jobs.Review;

/// <summary>What is done with reports that wait for a lead or the plan office.</summary>
enum ReviewStep
{
    /// <summary>初审: the lead has looked at it.</summary>
    Check,

    /// <summary>复核: the plan office takes it.</summary>
    Accept,

    /// <summary>退回: it goes back to the unit.</summary>
    Return,
}
