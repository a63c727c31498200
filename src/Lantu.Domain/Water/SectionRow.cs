namespace Lantu.Domain.Water;

/// <summary>A row of a register of water sections, as it is written.</summary>
/// <param name="Line">Its line, of a workbook the row.</param>
/// <param name="Section">The section.</param>
/// <param name="Water">The river, lake or reservoir.</param>
/// <param name="Body">River or lake.</param>
/// <param name="Areas">The areas that answer for it, with 、 or ; between.</param>
/// <param name="Target">The class it is to keep; empty where it has none.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; empty where it goes on.</param>
/// <param name="Level">What it is set up for; may be empty.</param>
public sealed record SectionRow(int Line, string Section, string Water, string Body, string Areas, string Target, string From, string Until, string Level);
