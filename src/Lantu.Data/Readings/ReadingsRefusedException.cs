namespace Lantu.Data.Readings;

/// <summary>A source that cannot be read as it was declared.</summary>
/// <param name="reason">Why.</param>
/// <param name="file">The file.</param>
/// <param name="what">The column, the station, or what was found.</param>
/// <param name="found">What was found in its place.</param>
/// <param name="inner">What the format's library said.</param>
public sealed class ReadingsRefusedException(ReadingsRefusal reason, string file, string what = "", string found = "", Exception? inner = null) : Exception($"{reason}: {file} {what} {found}", inner)
{
    public ReadingsRefusal Reason { get; } = reason;

    public string File { get; } = file;

    public string What { get; } = what;

    public string Found { get; } = found;
}
