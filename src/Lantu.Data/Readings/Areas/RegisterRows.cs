namespace Lantu.Data.Readings.Areas;

/// <summary>Takes the rows of a register, whose columns have names of their own. A row that is not understood refuses the register: what rests on it would be of something else.</summary>
sealed class RegisterRows : ITableRows
{
    readonly string file;

    readonly int[] places;

    readonly Heading heading;

    readonly Func<string[], int?> take;

    public RegisterRows(string file, IEnumerable<string> headings, string[] names, Func<string[], int?> take)
    {
        (this.file, this.take) = (file, take);
        heading = new(file, headings);
        places = [.. names.Select(heading.PlaceOf)];
    }

    /// <summary>Reads a register.</summary>
    /// <param name="file">The file.</param>
    /// <param name="names">Its columns.</param>
    /// <param name="take">Takes a row's cells in that order; answers which of them it does not understand.</param>
    public static void Read(string file, string[] names, Func<string[], int?> take) => TableFile.Read(file, headings => new RegisterRows(file, headings, names, take), rows => rows.places);

    public void Take(long line, IReadOnlyList<string> cells)
    {
        if (cells.Count != heading.Count)
        {
            throw Refused(line, string.Join(", ", cells));
        }

        string[] wanted = [.. places.Select(place => cells[place].Trim())];
        if (take(wanted) is { } wrong)
        {
            throw Refused(line, $"{heading.NameOf(places[wrong])}: {wanted[wrong]}");
        }
    }

    public void Tell(ReadingFault fault, long line, string column, string text) => throw Refused(line, text);

    ReadingsRefusedException Refused(long line, string text) => new(ReadingsRefusal.Row, file, line.ToString(System.Globalization.CultureInfo.InvariantCulture), text);
}
