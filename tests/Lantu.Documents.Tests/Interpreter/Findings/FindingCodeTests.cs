using Lantu.Documents.Drafts;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Documents.Tests.Interpreter.Findings;

/// <summary>Every finding there is can be had from a document, and says what the document says.</summary>
public sealed class FindingCodeTests
{
    public static TheoryData<string> Cases => [.. FindingCases.All.Select(one => one.Code)];

    static IEnumerable<string> Codes => typeof(FindingCodes).GetFields().Select(code => (string)code.GetRawConstantValue()!);

    [Fact]
    public void Every_code_has_a_case() => Assert.Equal(Codes.Except(FindingCases.OfEarlierImports).Order(StringComparer.Ordinal), FindingCases.All.Select(one => one.Code).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_document_gives_the_finding(string code)
    {
        FindingCase one = FindingCases.All.Single(one => one.Code == code);

        PlanDraft draft = Corpus.Interpret(one.Content, one.Name, one.Directory is null ? UnitDirectory.Empty : Corpus.Beijing);

        Finding? found = draft.Findings.FirstOrDefault(finding => finding.Code == code);
        Assert.True(found is not null, $"Only {string.Join("; ", draft.Findings.Select(finding => $"{finding.Code} {string.Join('|', finding.Arguments)}"))}");
        Assert.Equal(one.Arguments, one.Arguments.Count == 0 ? [] : found.Arguments);
    }
}
