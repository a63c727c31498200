namespace Lantu.Jobs.Demonstrations;

/// <summary>Units that a unit of the plan hands parts down to.</summary>
/// <param name="Unit">The unit of the plan.</param>
/// <param name="Units">Those below it: the directory gets them where it lacks them.</param>
/// <param name="Measures">How many measures it hands down.</param>
/// <param name="CutOffDays">How many working days before it is due itself they report to it.</param>
sealed record YearBelow(string Unit, IReadOnlyList<string> Units, int Measures, int CutOffDays);
