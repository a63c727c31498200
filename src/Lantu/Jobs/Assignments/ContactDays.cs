namespace Lantu.Jobs.Assignments;

/// <summary>From when until when somebody is to stand for assignments.</summary>
/// <param name="From">The first day; today without.</param>
/// <param name="To">The last day; without, until something else is chosen.</param>
sealed record ContactDays(DateOnly? From = null, DateOnly? To = null);
