using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.NodePlans;

/// <summary>The suggestions that a unit takes.</summary>
sealed class AcceptForm
{
    /// <summary>Ordinals of the measures.</summary>
    [FromForm]
    public int[]? Chosen { get; set; }
}
