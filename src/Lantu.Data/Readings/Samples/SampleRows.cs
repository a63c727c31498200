using System.Globalization;

namespace Lantu.Data.Readings.Samples;

/// <summary>Takes the rows of a table of samples and tells what cannot be taken.</summary>
sealed class SampleRows : ITableRows
{
    const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    // Far above any reading, so that no factor of a unit leads out of the decimals.
    const decimal Most = 1_000_000_000_000_000;

    readonly SampleLayout layout;

    readonly string file;

    readonly ReadingFindings findings;

    readonly Func<int, decimal, ReadingFault?> doubt;

    readonly Action<SampleRow> take;

    readonly Dictionary<string, DateTime> last;

    readonly Heading heading;

    readonly int[] subject;

    readonly int[] time;

    readonly int[] others;

    readonly int[] numbers;

    readonly (int Item, int Value, int Unit) rows = (-1, -1, -1);

    readonly Dictionary<string, int> items;

    public SampleRows(SampleLayout layout, string file, IEnumerable<string> headings, ReadingFindings findings, Func<int, decimal, ReadingFault?> doubt, Dictionary<string, DateTime> last, Action<SampleRow> take)
    {
        (this.layout, this.file, this.findings, this.doubt, this.last, this.take) = (layout, file, findings, doubt, last, take);
        heading = new(file, headings);
        subject = [.. layout.Subject.Select(heading.PlaceOf)];
        time = [.. layout.Time.Select(heading.PlaceOf)];
        others = [.. layout.Others.Select(heading.PlaceOf)];
        numbers = layout.Rows is null ? [.. layout.Columns.Select(column => heading.PlaceOf(column.Name))] : [];
        items = layout.Rows is null ? [] : layout.Columns.Index().ToDictionary(one => one.Item.Name, one => one.Index, StringComparer.Ordinal);
        if (layout.Rows is { } columns)
        {
            rows = (heading.PlaceOf(columns.Item), heading.PlaceOf(columns.Value), columns.Unit is { } unit ? heading.PlaceOf(unit) : -1);
        }
    }

    /// <summary>Places of the columns that were declared: of Parquet no others are read.</summary>
    public IEnumerable<int> Places => [.. subject, .. time, .. others, .. numbers, .. new[] { rows.Item, rows.Value, rows.Unit }.Where(place => place >= 0)];

    public void Take(long line, IReadOnlyList<string> cells)
    {
        if (cells.Count != heading.Count)
        {
            Tell(ReadingFault.Cells, line, "", string.Create(CultureInfo.InvariantCulture, $"{cells.Count}/{heading.Count}"));
            return;
        }

        string[] names = [.. subject.Select(place => cells[place].Trim())];
        if (names.Any(name => name.Length == 0))
        {
            Tell(ReadingFault.NoStation, line, string.Join(", ", layout.Subject), "");
            return;
        }

        if (SampleTime.Of([.. time.Select(place => cells[place])]) is not { } at)
        {
            Tell(ReadingFault.NoTime, line, heading.NameOf(time[0]), string.Join(' ', time.Select(place => cells[place])));
            return;
        }

        string name = string.Join('/', names);
        if (last.TryGetValue(name, out DateTime before) && at < before)
        {
            Tell(ReadingFault.TimeOrder, line, "", string.Create(CultureInfo.InvariantCulture, $"{name} {at:yyyy-MM-dd HH:mm}"));
        }

        last[name] = at;
        if (NumbersOf(line, cells) is { } found)
        {
            take(new(file, line, name, at, [.. others.Select(place => cells[place].Trim())], found));
        }
    }

    public void Tell(ReadingFault fault, long line, string column, string text) => findings.Add(new(fault, file, line, column, text));

    List<SampleNumber>? NumbersOf(long line, IReadOnlyList<string> cells)
    {
        List<SampleNumber> found = [];
        if (layout.Rows is null)
        {
            for (int at = 0; at < numbers.Length; at++)
            {
                Add(found, line, at, heading.NameOf(numbers[at]), cells[numbers[at]]);
            }

            return found;
        }

        if (!items.TryGetValue(cells[rows.Item].Trim(), out int item))
        {
            Tell(ReadingFault.UnknownItem, line, heading.NameOf(rows.Item), cells[rows.Item]);
            return null;
        }

        if (rows.Unit >= 0 && !layout.Columns[item].Unit.IsWritten(cells[rows.Unit]))
        {
            Tell(ReadingFault.MixedUnits, line, heading.NameOf(rows.Unit), cells[rows.Unit]);
        }
        else
        {
            Add(found, line, item, heading.NameOf(rows.Value), cells[rows.Value]);
        }

        return found;
    }

    void Add(List<SampleNumber> found, long line, int column, string name, string cell)
    {
        string text = cell.Trim();
        if (text.Length == 0 || layout.MissingMarks.Contains(text, StringComparer.Ordinal))
        {
            return;
        }

        string? mark = layout.BelowMarks.FirstOrDefault(one => text.StartsWith(one, StringComparison.Ordinal) || text.EndsWith(one, StringComparison.Ordinal));
        string bare = mark is null ? text : text.StartsWith(mark, StringComparison.Ordinal) ? text[mark.Length..].Trim() : text[..^mark.Length].Trim();
        if (!decimal.TryParse(bare, Plain, CultureInfo.InvariantCulture, out decimal number))
        {
            Tell(SampleUnit.LooksLike(bare.TrimStart("0123456789.-+ ".ToCharArray())) ? ReadingFault.MixedUnits : ReadingFault.NoNumber, line, name, text);
            return;
        }

        number = Math.Clamp(number, -Most, Most) * layout.Columns[column].Unit.Factor;
        if (doubt(column, number) is { } fault)
        {
            Tell(fault, line, name, text);
            if (fault == ReadingFault.MixedUnits)
            {
                return;
            }
        }

        found.Add(new(column, number, mark is not null));
    }
}
