using Lantu.Documents.Drafts;
using Lantu.Documents.Interpreter;
using Lantu.Documents.Readers;
using Lantu.Domain.Plans;
using Lantu.Domain.Settlements;
using Lantu.Domain.Units;

namespace Lantu.Documents.Tests.Interpreter;

/// <summary>A plan whose year is put right afterwards has the dates it would have been read with.</summary>
public sealed class MovedDatesTests
{
    public static TheoryData<string> Documents => [Corpus.Sample, Corpus.RunningText, Corpus.Scan, Corpus.CleanAnnex.Document];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Dates_moved_to_another_year_are_those_read_for_it(string path)
    {
        UnitDirectory units = path == Corpus.RunningText ? Corpus.Directory("samples/yunzhou-2024/units.json") : Corpus.Beijing;
        PartReader parts = new(units, 2033);

        MeasureContent[] moved = [.. Read(path, units, 2031).Select(content => parts.Dated(content, 2031))];

        MeasureContent[] read = [.. Read(path, units, 2033)];
        Assert.NotEmpty(read);
        Assert.Equal(read.SelectMany(content => content.Deadlines), moved.SelectMany(content => content.Deadlines));
        Assert.Equal(read.SelectMany(content => content.Milestones), moved.SelectMany(content => content.Milestones));
        Assert.Equal(Due(read), Due(moved));
    }

    static IEnumerable<(string, decimal, DateOnly?, SourcePlace)> Due(IEnumerable<MeasureContent> contents) => contents.SelectMany(content => content.Targets).Select(target => (target.Text, target.Value, target.By, target.Place));

    static IEnumerable<MeasureContent> Read(string path, UnitDirectory units, int year)
    {
        PlanDraft draft = PlanInterpreter.Interpret(DocumentReader.Read(File.ReadAllBytes(path), path), _ => units, new InterpreterOptions { PlanYear = year });
        return draft.Programmes.SelectMany(programme => programme.Tasks).SelectMany(task => task.Measures).Select(measure => measure.Content());
    }
}
