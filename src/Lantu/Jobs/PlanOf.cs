using Lantu.Documents.Blocks;
using Lantu.Documents.Drafts;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Jobs;

/// <summary>Makes the stored plan from a draft: numbers everything by its printed order and ties findings to measures by their place.</summary>
static class PlanOf
{
    public static Plan Draft(ReadPlan read, DateTimeOffset at, string by)
    {
        Plan plan = new(read.Id ?? PlanId.New(at), read.Draft.Document, read.File, PlanDirectory.Of(read.Units), read.Units.Root, read.Draft.DistrictTargets, at, by);
        FindingPlaces places = new(read.Document, [.. read.Draft.Programmes.SelectMany(programme => programme.Tasks).SelectMany(task => task.Measures)]);
        int?[] owners = [.. read.Draft.Findings.Select(finding => places.MeasureOf(finding) + 1)];
        Dictionary<int, int> standing = owners.OfType<int>().CountBy(owner => owner).ToDictionary();
        MeasureKeys keys = new();
        int programme = 0;
        int task = 0;
        int measure = 0;
        foreach (ProgrammeDraft draft in read.Draft.Programmes)
        {
            plan.Add(new Programme { PlanId = plan.Id, Ordinal = ++programme, Annex = draft.Annex, Title = draft.Title, MissingNumbers = draft.MissingNumbers, Columns = draft.Columns });
            foreach (TaskDraft printed in draft.Tasks)
            {
                PlanTask entered = new() { PlanId = plan.Id, Ordinal = ++task, ProgrammeOrdinal = programme };
                entered.Put(new TaskHeading(printed.Number, printed.Title, printed.Section));
                plan.Add(entered);
                keys.Enter(draft.Annex, printed.Number, task);
                for (int i = 0; i < printed.Measures.Count; i++)
                {
                    measure++;
                    plan.Add(MeasureOf(plan.Id, printed.Measures[i], measure, programme, task, keys.Of(i + 1), standing.GetValueOrDefault(measure)));
                }
            }
        }

        for (int i = 0; i < owners.Length; i++)
        {
            Finding finding = read.Draft.Findings[i];
            plan.Add(new PlanFinding { PlanId = plan.Id, Ordinal = i + 1, Code = finding.Code, Severity = finding.Severity, Finding = finding, MeasureOrdinal = owners[i] });
        }

        AddUnits(plan, read.Units);
        AddSource(plan, read.Document);
        return plan;
    }

    static Measure MeasureOf(PlanId plan, MeasureDraft draft, int ordinal, int programme, int task, string key, int findings)
    {
        Measure measure = new()
        {
            PlanId = plan,
            Ordinal = ordinal,
            ProgrammeOrdinal = programme,
            TaskOrdinal = task,
            Key = key,
            Places = draft.Places,
        };
        measure.CountFindings(findings);
        measure.Put(draft.Content());
        return measure;
    }

    // The units that owe something, in the directory's order; those the directory does not know follow.
    static void AddUnits(Plan plan, UnitDirectory directory)
    {
        string[] named = [.. plan.Measures.SelectMany(m => m.Responsibilities).SelectMany(r => r.Units).Select(u => u.Unit).Distinct(StringComparer.Ordinal)];
        HashSet<string> owing = [.. named];
        int ordinal = 0;
        foreach (Unit unit in directory.Units.Where(unit => owing.Contains(unit.Name)).DistinctBy(unit => unit.Name, StringComparer.Ordinal))
        {
            plan.Add(PlanUnit.Of(plan.Id, ++ordinal, unit.Name, unit));
        }

        foreach (string name in named.Where(name => directory.Find(name) is null))
        {
            plan.Add(PlanUnit.Of(plan.Id, ++ordinal, name, null));
        }
    }

    // Cells without gaps stand in the columns of their order.
    static IReadOnlyList<CellPlace>? PlacesOf(IReadOnlyList<GridCell> cells) =>
        cells.Any(cell => cell.Box is not null) || cells.Where((cell, i) => cell.Column != i).Any() ? [.. cells.Select(cell => new CellPlace(cell.Column, cell.Box))] : null;

    /// <summary>Gives those a page of their own that owe something by a person's act only.</summary>
    public static void AddNamedUnits(Plan plan, UnitDirectory directory)
    {
        HashSet<string> named = [.. plan.Measures.SelectMany(m => m.Responsibilities).SelectMany(r => r.Units).Select(u => u.Unit)];
        named.ExceptWith(plan.Units.Select(unit => unit.Name));
        int ordinal = plan.Units.Count;
        foreach (string name in named.Order(StringComparer.Ordinal))
        {
            plan.Add(PlanUnit.Of(plan.Id, ++ordinal, name, directory.Find(name)));
        }
    }

    static void AddSource(Plan plan, SourceDocument document)
    {
        int ordinal = 0;
        foreach (Block block in document.Blocks)
        {
            if (block is Paragraph paragraph)
            {
                plan.Add(new SourceRow { PlanId = plan.Id, Ordinal = ++ordinal, Place = paragraph.Place, Cells = [paragraph.Text], CellPlaces = paragraph.Box is { } box ? [new CellPlace(0, box)] : null });
            }
            else if (block is Grid grid)
            {
                foreach (GridRow row in grid.Rows)
                {
                    plan.Add(new SourceRow
                    {
                        PlanId = plan.Id,
                        Ordinal = ++ordinal,
                        Place = row.Place,
                        IsTableRow = true,
                        Cells = [.. row.Cells.Select(cell => string.Join('\n', cell.Paragraphs).Replace(GridCell.Wrap, '\n'))],
                        CellPlaces = PlacesOf(row.Cells),
                    });
                }
            }
        }
    }
}
