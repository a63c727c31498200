namespace Lantu.Security;

/// <summary>What an endpoint is about, told by its address.</summary>
enum Subject
{
    /// <summary>Nothing that belongs to a place: a list, whose rows the endpoint takes from what is in reach.</summary>
    None,

    /// <summary>The plan of the address: {number}.</summary>
    Plan,

    /// <summary>A unit of a plan: {number} and {ordinal}.</summary>
    PlanUnit,

    /// <summary>A unit of the directory of the place of a plan, which seldom stands in the plan itself: {number} and {body}.</summary>
    PlanBody,

    /// <summary>A kept unit directory: {number}.</summary>
    Directory,

    /// <summary>A place whose directory comes with the program: {place}.</summary>
    Place,
}
