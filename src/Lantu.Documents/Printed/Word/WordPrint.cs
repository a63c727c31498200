using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Lantu.Documents.Drafts;

namespace Lantu.Documents.Printed.Word;

/// <summary>
/// Writes a plan as a Word document in its printed form: the notice after GB/T 9704-2012, each annex a table on landscape pages. Reading
/// the document gives the plan again; the same plan gives the same bytes.
/// </summary>
public static class WordPrint
{
    /// <summary>Writes the document; the stream stays open.</summary>
    public static void Write(Stream stream, PlanDraft draft)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(draft);

        Write(stream, PrintedPlan.Of(draft));
    }

    /// <summary>Writes what one unit owes; the stream stays open.</summary>
    public static void Write(Stream stream, DutyList list)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(list);

        Write(stream, DutyTable.Of(list));
    }

    /// <summary>Writes what is set already; the stream stays open.</summary>
    internal static void Write(Stream stream, PrintedPlan plan)
    {
        using MemoryStream made = new();
        using (WordprocessingDocument file = WordprocessingDocument.Create(made, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = file.AddMainDocumentPart();
            file.ChangeIdOfPart(main, "document");
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = WordStyleSheet.Create();
            main.AddNewPart<FontTablePart>("fonts").Fonts = WordFonts.Create();
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = new Settings(new EvenAndOddHeaders(), new Compatibility(new CompatibilitySetting
            {
                Name = CompatSettingNameValues.CompatibilityMode,
                Uri = "http://schemas.microsoft.com/office/word",
                Val = "15",
            }));
            main.AddNewPart<FooterPart>(WordPages.OddFooter).Footer = WordPages.Footer(isOdd: true);
            main.AddNewPart<FooterPart>(WordPages.EvenFooter).Footer = WordPages.Footer(isOdd: false);
            main.Document = new Document(BodyOf(plan));
        }

        FixedArchive.Repack(made, stream);
    }

    static Body BodyOf(PrintedPlan plan)
    {
        Body body = new();
        for (int i = 0; i < plan.Parts.Count; i++)
        {
            PrintedPart part = plan.Parts[i];
            bool landscape = part.Table is not null;
            WordLines lines = new(part.Lines, landscape);
            body.Append(lines.Paragraphs());
            if (part.Table is { } table)
            {
                body.Append(WordTable.Create(table));
            }

            SectionProperties pages = WordPages.Section(landscape, isFirst: i == 0);
            if (i + 1 == plan.Parts.Count)
            {
                // A table is never the last thing in a document.
                body.Append(landscape ? [WordPages.End(null), pages] : [pages]);
            }
            else if (body.LastChild is Paragraph last)
            {
                last.ParagraphProperties!.Append(pages);
            }
            else
            {
                body.Append(WordPages.End(pages));
            }
        }

        return body;
    }
}
