using Lantu.Domain.Plans;

namespace Lantu.Documents.Interpreter;

/// <summary>Collects findings while a document is read.</summary>
sealed class FindingList
{
    readonly List<Finding> _findings = [];

    public void Info(string code, SourcePlace place, params IReadOnlyList<string> arguments) => Add(code, FindingSeverity.Info, place, arguments);

    public void Warn(string code, SourcePlace place, params IReadOnlyList<string> arguments) => Add(code, FindingSeverity.Warning, place, arguments);

    public void Fail(string code, SourcePlace place, params IReadOnlyList<string> arguments) => Add(code, FindingSeverity.Error, place, arguments);

    /// <summary>Keeps text that has no place in the plan.</summary>
    public void Hold(string code, FindingSeverity severity, SourcePlace place, string heldText, params IReadOnlyList<string> arguments) =>
        _findings.Add(new Finding { Code = code, Severity = severity, Place = place, Arguments = arguments, HeldText = heldText });

    public void Add(Finding finding) => _findings.Add(finding);

    public void AddRange(IEnumerable<Finding> findings) => _findings.AddRange(findings);

    /// <summary>Puts another finding, or the same, in the place of each.</summary>
    public void Replace(Func<Finding, Finding> by)
    {
        for (int i = 0; i < _findings.Count; i++)
        {
            _findings[i] = by(_findings[i]);
        }
    }

    /// <summary>Gravest first, then as they stand in the document. The sort is stable: equal ones keep the order they were found in.</summary>
    public IReadOnlyList<Finding> InOrder() =>
        [.. _findings
            .OrderByDescending(finding => finding.Severity)
            .ThenBy(finding => finding.Place.Page ?? 0)
            .ThenBy(finding => finding.Place.Line ?? 0)
            .ThenBy(finding => finding.Place.Row ?? 0)];

    void Add(string code, FindingSeverity severity, SourcePlace place, IReadOnlyList<string> arguments) =>
        _findings.Add(new Finding { Code = code, Severity = severity, Place = place, Arguments = arguments });
}
