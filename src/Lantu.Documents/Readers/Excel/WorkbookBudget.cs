using Lantu.Domain.Plans;

namespace Lantu.Documents.Readers.Excel;

/// <summary>What a workbook may still bring: rows, columns and text over all its sheets.</summary>
sealed class WorkbookBudget(string name, ReaderLimits limits)
{
    long _text;
    int _rows;

    public void CountText(int length, SourcePlace place)
    {
        _text += length;
        if (_text > limits.Characters)
        {
            throw DocumentReader.TooMuchText(name, limits, place);
        }
    }

    public void CountRow(SourcePlace place)
    {
        if (++_rows > limits.Rows)
        {
            throw DocumentReader.Refuse(DocumentRefusal.TooManyRows, name, $"{limits.Rows}", place);
        }
    }

    public void CheckColumn(int column, SourcePlace place)
    {
        if (column >= limits.Columns)
        {
            throw DocumentReader.Refuse(DocumentRefusal.TooManyColumns, name, $"{limits.Columns}", place);
        }
    }
}
