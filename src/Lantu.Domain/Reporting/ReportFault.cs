namespace Lantu.Domain.Reporting;

/// <summary>Something that keeps a report from being signed off.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Target">Place of the target it is about, where it is about one.</param>
/// <param name="Arguments">What stands in its sentence.</param>
public sealed record ReportFault(ReportFaultKind Kind, int? Target = null, params IReadOnlyList<object> Arguments)
{
    /// <summary>Whether it says the same.</summary>
    public bool Equals(ReportFault? other) => other is not null && (Kind, Target) == (other.Kind, other.Target) && Arguments.SequenceEqual(other.Arguments);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Target, Arguments.Count);
}
