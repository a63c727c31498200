using Lantu.Documents.Blocks;
using Lantu.Documents.Drafts;
using Lantu.Documents.Interpreter;
using Lantu.Documents.Readers;
using Lantu.Documents.Tests.Readers.Making;
using Lantu.Domain.Units;

namespace Lantu.Documents.Tests.Readers;

/// <summary>A damaged file of any kind is read, interpreted and written, or refused with its sentence; nothing else ever happens.</summary>
public sealed class FuzzTests
{
    const int Cases = 150;
    const int FirstSeed = 20240600;

    [Theory]
    [InlineData("text")]
    [InlineData("csv")]
    [InlineData("html")]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("pdf")]
    public void A_damaged_file_is_read_or_refused(string kind)
    {
        byte[] whole = SmallPlans.Of(kind);
        Import(whole, "plan." + kind);
        int read = 0;
        for (int seed = FirstSeed; seed < FirstSeed + Cases; seed++)
        {
            Random random = new(seed);
            byte[] damaged = (kind, random.Next(5)) switch
            {
                ("docx" or "xlsx", > 0) => Mutations.Part(whole, random),
                ("text" or "csv" or "html", > 0) => Mutations.Characters(whole, random),
                _ => Mutations.Bytes(whole, random),
            };
            try
            {
                Import(damaged, "plan." + kind);
                read++;
            }
            catch (UnreadableDocumentException refused)
            {
                Assert.NotEmpty(refused.Message);
            }
            catch (Exception other)
            {
                Assert.Fail($"{kind}, seed {seed}: {other}");
            }
        }

        // Else the damage would be too coarse to reach anything behind the readers' first checks.
        Assert.InRange(read, Cases / 10, Cases);
    }

    static void Import(byte[] content, string name)
    {
        SourceDocument document = DocumentReader.Read(content, name);
        PlanJson.Write(Stream.Null, PlanInterpreter.Interpret(document, _ => UnitDirectory.Empty));
    }
}
