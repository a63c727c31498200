namespace Lantu.Ui;

/// <summary>A step of the way from the list of plans to a page; the page itself leads nowhere.</summary>
public sealed record Crumb(string Text, string? Address = null);
