namespace Lantu.Documents.Lists;

/// <summary>A column of a list.</summary>
/// <param name="Name">What its first row says.</param>
/// <param name="Share">Its part of the page's width, beside the others'.</param>
/// <param name="IsCentred">Whether its cells are set in the middle.</param>
public sealed record ListColumn(string Name, double Share, bool IsCentred = false);
