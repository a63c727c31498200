using System.Globalization;
using Lantu.Domain.Plans;

namespace Lantu.Features.Desk;

/// <summary>What the notice says about itself, as it was typed.</summary>
public sealed class HeaderForm
{
    public string? Title { get; set; }

    public string? DocumentNumber { get; set; }

    public string? Issuer { get; set; }

    /// <summary>Date of issue, as a date field sends it: 2023-02-23.</summary>
    public string? IssuedOn { get; set; }

    public string? PlanYear { get; set; }

    /// <summary>Findings that are settled by it.</summary>
    public IReadOnlyList<int>? Findings { get; set; }

    /// <summary>A header with these facts; what was left empty is unknown.</summary>
    public DocumentHeader Put(DocumentHeader header)
    {
        ArgumentNullException.ThrowIfNull(header);

        return header with
        {
            Title = Said(Title),
            DocumentNumber = Said(DocumentNumber),
            Issuer = Said(Issuer),
            IssuedOn = DateOnly.TryParseExact(IssuedOn, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null,
            PlanYear = int.TryParse(PlanYear, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1949 and <= 2200 ? year : null,
        };
    }

    static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
