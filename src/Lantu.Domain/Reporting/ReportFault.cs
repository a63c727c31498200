namespace Lantu.Domain.Reporting;

/// <summary>Something that keeps a report from being signed off.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Target">Place of the target it is about, where it is about one.</param>
public sealed record ReportFault(ReportFaultKind Kind, int? Target = null);
