using Lantu.Standards;

namespace Lantu.Data.Readings.Results;

/// <summary>What an evaluation came to, in four columns: the value, on how many it rests, what is lacking where there is none, and the clause.</summary>
/// <param name="name">What the value's column is called; the others begin with it.</param>
public sealed class EvaluatedColumns(string name)
{
    readonly ResultColumnOf<double> value = new(name);

    readonly ResultColumnOf<int> count = new(name + "_count");

    readonly ResultColumnOf<string> lack = new(name + "_lack");

    readonly ResultColumnOf<string> by = new(name + "_by");

    public IReadOnlyList<ResultColumn> Columns => [value, count, lack, by];

    /// <summary>A clause with its standard; 待核 where its text was not seen.</summary>
    public static string TextOf(Clause clause) => clause.Unverified ? $"{clause} 待核" : clause.ToString();

    /// <summary>What is lacking, how much of it there is and how much is needed, and where.</summary>
    public static string TextOf(Shortfall? lack) => lack is null ? "" : FormattableString.Invariant($"{lack.Lack} {lack.Found}/{lack.Needed} {lack.Where}").TrimEnd();

    /// <summary>Adds an evaluation; none leaves the row empty.</summary>
    public void Add<T>(Evaluated<T>? evaluated, Func<T, double> number)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(number);

        if (evaluated is not { } one)
        {
            value.AddNone();
            count.AddNone();
            lack.AddNone();
            by.AddNone();
            return;
        }

        value.AddIfAny(one.Value is { } some ? number(some) : null);
        count.Add(one.Count);
        lack.Add(TextOf(one.Invalid));
        by.Add(TextOf(one.Clause));
    }

    public void Add(Evaluated<decimal>? evaluated) => Add(evaluated, number => (double)number);
}
