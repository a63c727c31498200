using System.Globalization;
using Lantu.Domain.Plans;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Desk;

/// <summary>What the notice says about itself, as it was typed.</summary>
public sealed class HeaderForm
{
    [FromForm]
    public string? Title { get; set; }

    [FromForm]
    public string? DocumentNumber { get; set; }

    [FromForm]
    public string? Issuer { get; set; }

    /// <summary>Date of issue, as a date field sends it: 2023-02-23.</summary>
    [FromForm]
    public string? IssuedOn { get; set; }

    [FromForm]
    public string? PlanYear { get; set; }

    /// <summary>Findings that are settled by it.</summary>
    [FromForm]
    public int[]? Findings { get; set; }

    /// <summary>A header with these facts; what was left empty is unknown.</summary>
    public DocumentHeader Put(DocumentHeader header)
    {
        ArgumentNullException.ThrowIfNull(header);

        return header with
        {
            Title = Said(Title?.ReplaceLineEndings("")),
            DocumentNumber = Said(DocumentNumber),
            Issuer = Said(Issuer),
            IssuedOn = DateOnly.TryParseExact(IssuedOn, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null,
            PlanYear = int.TryParse(PlanYear, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1949 and <= 2200 ? year : null,
        };
    }

    static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
