using Lantu.Documents.Drafts;
using Lantu.Documents.Interpreter.Duties;
using Lantu.Documents.Interpreter.Text;
using Lantu.Domain.Units;

namespace Lantu.Documents.Printed;

/// <summary>The paragraphs of one numbered item.</summary>
static class RunningItemText
{
    public static IReadOnlyList<string> Of(TaskDraft task, ItemForm form, int levelAbove, int planYear)
    {
        bool saysItself = (form is ItemForm.TitleInLine or ItemForm.TitleAlone) && SaysItself(task);
        string nobody = form is ItemForm.Dashed or ItemForm.DashedTitleAlone ? "责任单位：—" : "";
        List<string> paragraphs = [.. task.Measures.SelectMany((measure, i) => Closed(measure, saysItself, i + 1 < task.Measures.Count ? nobody : "", planYear))];
        string number = RunningNumber.Write(task.Number, levelAbove);
        IReadOnlyList<string> text = task.Measures.Count > 0 ? task.Measures[0].Paragraphs : [];

        // Without a title of its own an item is called by its first sentence.
        if (task.Title.Length == 0 || (text.Count > 0 && Wording.FirstSentence(text) == task.Title))
        {
            return [number + paragraphs.FirstOrDefault(), .. paragraphs.Skip(1)];
        }

        return form is ItemForm.TitleAlone or ItemForm.BracketedTitleAlone or ItemForm.DashedTitleAlone
            ? [number + task.Title, .. paragraphs]
            : [$"{number}{task.Title}。{paragraphs.FirstOrDefault()}", .. paragraphs.Skip(1)];
    }

    static IEnumerable<string> Closed(MeasureDraft measure, bool saysItself, string nobody, int planYear)
    {
        string words = DutyWords.Of(saysItself ? measure with { Lead = [], Responsible = [], Supporting = [] } : measure, planYear) is { Length: > 0 } duty ? duty : nobody;
        string bracket = words.Length > 0 ? $"（{words}）" : "";
        return measure.Paragraphs.Count == 0 ? [bracket] : [.. measure.Paragraphs.SkipLast(1), measure.Paragraphs[^1] + bracket];
    }

    // Whether the sentences name the units: 由A牵头，B配合.
    static bool SaysItself(TaskDraft task)
    {
        IReadOnlyList<(List<string> Paragraphs, DutyStatement Statement)> said = ProseDuty.Divide(task.Measures.SelectMany(measure => measure.Paragraphs));
        return said.Count == task.Measures.Count && said.Zip(task.Measures).All(pair => pair.First.Paragraphs.SequenceEqual(pair.Second.Paragraphs, StringComparer.Ordinal)
            && Says(pair.First.Statement.Lead, pair.Second.Lead) && Says(pair.First.Statement.Responsible, pair.Second.Responsible) && Says(pair.First.Statement.Supporting, pair.Second.Supporting));
    }

    static bool Says(string names, IReadOnlyList<UnitReference> units) =>
        string.Concat(names.Where(c => c is not ('、' or '，'))) == string.Concat(units.SelectMany(UnitNames.Of).Where(c => c is not ('、' or '，')));
}
