namespace Lantu.Ui;

/// <summary>Names of files that a person saves: the plan's title as far as every system takes it.</summary>
static class FileName
{
    // A name has room for 255 bytes; a Chinese character takes three.
    const int Longest = 80;

    const string Refused = "<>:\"/\\|?*";

    /// <param name="title">What the file is about.</param>
    /// <param name="extension">Its ending, without the dot.</param>
    /// <param name="otherwise">The name where nothing of the title can be one.</param>
    public static string Of(string title, string extension, string otherwise)
    {
        string name = string.Concat(title.Where(c => !char.IsControl(c) && !char.IsSurrogate(c) && !Refused.Contains(c, StringComparison.Ordinal)).Take(Longest)).Trim(' ', '.');
        return $"{(name.Length > 0 ? name : otherwise)}.{extension}";
    }
}
