namespace Lantu.Browser.Tests;

/// <summary>A page that a tour opens.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Person">Who opens it; whoever opens the site where nobody is named.</param>
/// <param name="Status">What the site must answer.</param>
sealed record Stop(string Address, string? Person = null, int Status = 200)
{
    /// <summary>Whether the page's own form is sent with nothing filled in, so that the page to look at is the one that refuses it.</summary>
    public bool IsSent { get; init; }
}
