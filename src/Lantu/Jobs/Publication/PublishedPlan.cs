namespace Lantu.Jobs.Publication;

/// <summary>What publishing made.</summary>
/// <param name="Number">Number of the plan.</param>
/// <param name="Assignments">How many assignments were derived.</param>
/// <param name="OpenPoints">How many points the plan leaves open.</param>
sealed record PublishedPlan(int Number, int Assignments, int OpenPoints);
