using System.Globalization;
using DocumentFormat.OpenXml;

namespace Lantu.Documents.Readers.Word;

/// <summary>Whole numbers of attributes. What is no number counts as not stated: one wrong attribute must not cost a document.</summary>
static class Whole
{
    public static int? Of(OpenXmlSimpleType? value) => int.TryParse(value?.InnerText, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;
}
