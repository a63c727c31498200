using Lantu.Domain.Indicators;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Indicators;

/// <summary>The fields of the office's word on an indicator.</summary>
public sealed class RulingForm
{
    /// <summary>The version that was seen.</summary>
    [FromForm]
    public int? Seen { get; set; }

    /// <summary>The basis that decides; empty leaves it open.</summary>
    [FromForm]
    public string? Basis { get; set; }

    /// <summary>How far 左右 reaches, as typed.</summary>
    [FromForm]
    public string? Tolerance { get; set; }

    /// <summary>What it rests on.</summary>
    [FromForm]
    public string? Reason { get; set; }

    /// <summary>The basis, where one is chosen.</summary>
    internal IndicatorBasis? Decides => Enum.TryParse(Basis, out IndicatorBasis basis) && Enum.IsDefined(basis) ? basis : null;
}
