using BenchmarkDotNet.Attributes;
using Lantu.Documents.Blocks;
using Lantu.Documents.Drafts;
using Lantu.Documents.Interpreter;
using Lantu.Documents.Readers;
using Lantu.Documents.Units;
using Lantu.Domain.Units;

namespace Lantu.Benchmarks;

/// <summary>What reading and interpreting the sample cost, apart from start-up and storage.</summary>
[MemoryDiagnoser]
public class InterpreterBenchmarks
{
    readonly byte[] content = File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "beijing-2023", "plan.md"));
    readonly UnitDirectory units;
    readonly SourceDocument document;

    public InterpreterBenchmarks()
    {
        using FileStream directory = File.OpenRead(Path.Combine(Repository.Root, "samples", "units", "beijing.json"));
        units = UnitDirectoryFile.Read(directory);
        document = DocumentReader.Read(content, "plan.md");
    }

    [Benchmark]
    public SourceDocument Read() => DocumentReader.Read(content, "plan.md");

    [Benchmark]
    public PlanDraft Interpret() => PlanInterpreter.Interpret(document, _ => units);
}
