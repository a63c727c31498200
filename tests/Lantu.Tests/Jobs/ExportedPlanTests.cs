using Lantu.Documents.Drafts;
using Lantu.Documents.Tests.Printed;
using Lantu.Jobs;

namespace Lantu.Tests.Jobs;

/// <summary>Whatever was done to a plan at the desk, what is exported of it and imported again is the same plan.</summary>
public sealed class ExportedPlanTests(DeskStages stages) : IClassFixture<DeskStages>
{
    // The real ones where they stand beside the checkout, else the samples.
    static readonly Dictionary<string, (string Real, string Sample)> Documents = new(StringComparer.Ordinal)
    {
        ["sample of tables"] = ("", "beijing-2023/plan.md"),
        ["sample of running text"] = ("", "yunzhou-2024/plan.md"),
        ["scan of 2023"] = ("beijing-2023/notice.txt", "beijing-2023/plan.md"),
        ["PDF of 2022"] = ("beijing-2022/air.pdf", "yunzhou-2024/plan.md"),
    };

    public static IEnumerable<TheoryDataRow<string, string, string>> Cases =>
        from document in Documents.Keys from stage in DeskStages.All from form in ExportForm.All where form != ExportForm.Json select new TheoryDataRow<string, string, string>(document, stage, form.Extension);

    // What is exported as JSON, places, confidences and findings left out, is what the importer says of what is exported to be printed.
    [Theory]
    [MemberData(nameof(Cases))]
    public async Task An_exported_plan_imports_as_the_same_plan(string document, string stage, string form)
    {
        (string path, string? units) = PathOf(document);
        PlanDraft plan = await stages.AtAsync(document, async () => ReadPlan.From(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken), path, units, null), stage);

        byte[] exported = ExportForm.All.Single(known => known.Extension == form).Bytes(plan);

        PlanDraft again = ReadPlan.From(exported, $"plan.{form}", units, null).Draft;
        Assert.Equal(Canonical.Of(ExportForm.Json.Bytes(plan)), Canonical.Of(again));
    }

    static (string Path, string? Units) PathOf(string document)
    {
        (string real, string sample) = Documents[document];
        string beside = Path.Combine(Repository.Root, "..", "shared", "data", real);
        string path = real.Length > 0 && File.Exists(beside) ? beside : Path.Combine(AppContext.BaseDirectory, "samples", sample);
        string units = Path.Combine(Path.GetDirectoryName(path)!, "units.json");
        return (path, path != beside && File.Exists(units) ? units : null);
    }
}
