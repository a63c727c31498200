using System.Collections.Concurrent;
using Lantu.Documents.Drafts;
using Lantu.Documents.Readers.OldOffice;
using Lantu.Documents.Tests.Interpreter.Damages;
using Lantu.Documents.Tests.Printed;

namespace Lantu.Documents.Tests.Readers;

/// <summary>A plan in an older or domestic office format is the plan that it is in Word or Excel.</summary>
public sealed class OldFormatTests
{
    // The sample's first: a conversion takes as long as it has rows.
    const int Tasks = 6;

    static readonly ConcurrentDictionary<string, Lazy<byte[]>> Made = new(StringComparer.Ordinal);

    // WPS Office writes the same bytes under names of its own.
    [Theory]
    [InlineData("docx", "doc", ".doc")]
    [InlineData("docx", "doc", ".wps")]
    [InlineData("docx", "odt", ".odt")]
    [InlineData("xlsx", "xls", ".xls")]
    [InlineData("xlsx", "xls", ".et")]
    public void Is_read_as_the_same_plan(string form, string format, string extension)
    {
        Office.Require();
        TablePlan sample = new(Corpus.Sample);
        PlanDraft draft = Corpus.InterpretText(string.Join('\n', sample.Lines.Take(sample.Numbered[Tasks])), Corpus.Beijing);
        Assert.Equal(Tasks, draft.Programmes.Single().Tasks.Count);
        byte[] file = Made.GetOrAdd(format, _ => new(() => new OfficeConverter(OfficeConverter.FindProgram()!, TimeSpan.FromSeconds(90)).Convert(RoundTripTests.Print(draft, form), $".{form}", format)!)).Value;

        // An old format is none of the new ones under another name.
        Assert.Equal(extension.StartsWith(".o", StringComparison.Ordinal), file is [(byte)'P', (byte)'K', ..]);
        Assert.Equal(Canonical.Of(draft), Canonical.Of(Corpus.Interpret(file, $"计划{extension}", Corpus.Beijing)));
    }
}
