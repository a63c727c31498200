namespace Lantu.Ui;

/// <summary>A choice of a select field: what the address holds, and what the visitor reads.</summary>
public sealed record Choice(string Value, string Text)
{
    /// <summary>Every value of an enumeration, in words.</summary>
    public static IEnumerable<Choice> All<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>().Select(value => new Choice(value.ToString(), Words.Of(value)));
}
