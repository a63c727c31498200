using System.Globalization;
using Lantu.Domain.Reporting;
using Lantu.Jobs.Review;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Review;

/// <summary>What is done with reports of a round: with one, with those that are ticked, or with all that are clean.</summary>
public sealed class ReviewForm
{
    /// <summary>The reports that are ticked.</summary>
    [FromForm]
    public string[]? Chosen { get; set; }

    /// <summary>The one whose button was pressed.</summary>
    [FromForm]
    public string? One { get; set; }

    /// <summary>Those that were shown as clean, where their button was pressed.</summary>
    [FromForm]
    public string? Clean { get; set; }

    [FromForm]
    public string? Reason { get; set; }

    /// <summary>The day by which they are to be back.</summary>
    [FromForm]
    public string? BackBy { get; set; }

    /// <summary>The measure that is concluded.</summary>
    [FromForm]
    public int? Measure { get; set; }

    /// <summary>Number of the conclusion that was shown.</summary>
    [FromForm]
    public int? Seen { get; set; }

    [FromForm]
    public string? Claim { get; set; }

    [FromForm]
    public string? Text { get; set; }

    [FromForm]
    public string? State { get; set; }

    [FromForm]
    public int? Unit { get; set; }

    [FromForm]
    public int? Programme { get; set; }

    [FromForm]
    public bool? Changed { get; set; }

    [FromForm]
    public int? Page { get; set; }

    public ReviewFilter Filter => ReviewFilter.From(State, Unit, Programme, Changed, Page);

    /// <summary>The reports that are meant, as they were shown.</summary>
    public IReadOnlyList<ReportKey> Keys => [.. One is { Length: > 0 } one ? ReportKey.ReadAll(one) : Clean is { Length: > 0 } clean ? ReportKey.ReadAll(clean) : (Chosen ?? []).SelectMany(ReportKey.ReadAll)];

    public ProgressClaim? Stands => Enum.TryParse(Claim, out ProgressClaim claim) && Enum.IsDefined(claim) ? claim : null;

    /// <summary>The day that was typed; nothing where it is none.</summary>
    public DateOnly? Day => DateOnly.TryParseExact(BackBy, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
