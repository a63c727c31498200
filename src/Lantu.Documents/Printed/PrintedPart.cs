namespace Lantu.Documents.Printed;

/// <summary>What begins on a page, or a sheet, of its own: the notice, an annex, the table of the districts.</summary>
/// <param name="Name">What a sheet of it is called; nothing where it needs no name.</param>
/// <param name="Lines">What stands above the table, or all there is.</param>
/// <param name="Table">The table; absent for the notice and for running text.</param>
sealed record PrintedPart(string Name, IReadOnlyList<PrintedLine> Lines, PrintedTable? Table);
