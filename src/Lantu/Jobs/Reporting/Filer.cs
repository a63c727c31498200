namespace Lantu.Jobs.Reporting;

/// <summary>Who files or signs.</summary>
/// <param name="Actor">As the audit names them.</param>
/// <param name="Account">Number of their account.</param>
sealed record Filer(string Actor, int Account);
