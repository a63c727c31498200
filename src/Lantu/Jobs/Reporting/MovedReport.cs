namespace Lantu.Jobs.Reporting;

/// <summary>A report that somebody did something with since it was shown.</summary>
/// <param name="Measure">Its place in the plan.</param>
/// <param name="Key">Its key.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
sealed record MovedReport(int Measure, string Key, string By, DateTimeOffset At);
