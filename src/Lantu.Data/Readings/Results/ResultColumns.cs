namespace Lantu.Data.Readings.Results;

/// <summary>Adds what may be absent.</summary>
static class ResultColumns
{
    public static void AddIfAny<T>(this ResultColumnOf<T> column, T? value)
        where T : struct
    {
        if (value is { } some)
        {
            column.Add(some);
        }
        else
        {
            column.AddNone();
        }
    }
}
