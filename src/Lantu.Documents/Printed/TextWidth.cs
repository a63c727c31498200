namespace Lantu.Documents.Printed;

/// <summary>How wide text is set, in Chinese characters: figures and Latin letters take half of one.</summary>
static class TextWidth
{
    public static double Of(string text) => text.Sum(c => c < 0x2000 ? 0.5 : 1);
}
