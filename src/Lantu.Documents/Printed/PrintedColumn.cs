namespace Lantu.Documents.Printed;

/// <summary>A column of a table.</summary>
/// <param name="Name">What its head says.</param>
/// <param name="Share">Its share of the width, against the other columns'.</param>
/// <param name="IsCentred">Whether its cells are centred: numbers, times, figures.</param>
sealed record PrintedColumn(string Name, double Share, bool IsCentred);
