using System.Text;

namespace Lantu.Documents.Tests;

/// <summary>Text as comparisons see it: width, blanks, dashes and quotation marks made alike.</summary>
static class Folded
{
    public static string Of(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c))).Replace('—', '-').Replace('–', '-').Replace('“', '"').Replace('”', '"').Replace('″', '"').Replace('‘', '\'').Replace('’', '\'');

    public static string Unit(string name)
    {
        string folded = Of(name);
        int bracket = folded.LastIndexOf('(');
        string bare = bracket > 0 && folded[^1] == ')' ? folded[..bracket] : folded;
        return bare == "各区人民政府" ? "各区政府" : bare;
    }
}
