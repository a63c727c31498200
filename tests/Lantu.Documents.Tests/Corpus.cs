using System.Text.Json;
using Lantu.Documents.Drafts;
using Lantu.Documents.Interpreter;
using Lantu.Documents.Readers;
using Lantu.Documents.Units;
using Lantu.Domain.Units;

namespace Lantu.Documents.Tests;

/// <summary>The documents the tests read: the real ones where they stand beside the checkout, else the shipped samples.</summary>
static class Corpus
{
    static string Root => Repository.Root;

    static string? Real(string path) => Path.Combine(Root, "..", "shared", "data", path) is var full && File.Exists(full) ? full : null;

    public static string Sample => Path.Combine(Root, "samples", "beijing-2023", "plan.md");

    public static string SampleReference => Path.Combine(Root, "samples", "beijing-2023", "expected.json");

    /// <summary>The scanned notice, else the sample of the same plan.</summary>
    public static string Scan => Real("beijing-2023/notice.txt") ?? Sample;

    public static bool HasScan => Real("beijing-2023/notice.txt") is not null;

    /// <summary>The scan's transcription, where it stands beside the checkout.</summary>
    public static JsonElement? Gold => HasScan && Real("beijing-2023/gold.json") is { } gold ? JsonDocument.Parse(File.ReadAllBytes(gold)).RootElement : null;

    /// <summary>Whether the clean annex is the PDF and not the sample.</summary>
    public static bool HasCleanAnnex => Real("beijing-2022/air.pdf") is not null;

    /// <summary>The clean annex as PDF with its rows, else the sample with its rows.</summary>
    public static (string Document, string Reference) CleanAnnex =>
        Real("beijing-2022/air.pdf") is { } pdf && Real("beijing-2022/air.rows.json") is { } rows ? (pdf, rows) : (Sample, SampleReference);

    public static string RunningText => Path.Combine(Root, "samples", "yunzhou-2024", "plan.md");

    public static UnitDirectory Beijing => Directory("samples/units/beijing.json");

    public static UnitDirectory Directory(string path)
    {
        using FileStream stream = File.OpenRead(Path.Combine(Root, path));
        return UnitDirectoryFile.Read(stream);
    }

    public static PlanDraft Import(string path, UnitDirectory units) => Interpret(File.ReadAllBytes(path), path, units);

    public static PlanDraft Interpret(byte[] content, string name, UnitDirectory units) => PlanInterpreter.Interpret(DocumentReader.Read(content, name), _ => units);

    public static PlanDraft InterpretText(string text, UnitDirectory? units = null) => Interpret(System.Text.Encoding.UTF8.GetBytes(text), "plan.md", units ?? UnitDirectory.Empty);

    public static JsonElement[] Rows(string path) => [.. JsonDocument.Parse(File.ReadAllBytes(path)).RootElement.EnumerateArray()];
}
