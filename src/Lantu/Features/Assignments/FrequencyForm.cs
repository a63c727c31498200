using Lantu.Domain.Frequencies;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Assignments;

/// <summary>How often measures are to be reported on, as it was typed.</summary>
public sealed class FrequencyForm
{
    /// <summary>The measures.</summary>
    [FromForm]
    public int[]? Measures { get; set; }

    /// <summary>Whether all that the filter shows are meant.</summary>
    [FromForm]
    public bool? All { get; set; }

    [FromForm]
    public ReportingFrequency? Frequency { get; set; }

    /// <summary>Which month of the quarter or year, from 1; each measure's turn without.</summary>
    [FromForm]
    public int? Turn { get; set; }

    /// <summary>Whether supporting units report, too: yes, no, or as it is.</summary>
    [FromForm]
    public bool? Supporting { get; set; }

    /// <summary>The month from which it counts.</summary>
    [FromForm]
    public int? Month { get; set; }

    [FromForm]
    public string? Reason { get; set; }
}
