namespace Lantu.Domain.Plans;

/// <summary>Number, title and section of a task, as printed.</summary>
public sealed record TaskHeading(string Number, string Title, string? Section)
{
    /// <summary>Number and title as they are said together.</summary>
    public string Printed => $"{Number} {Title}".Trim();
}
