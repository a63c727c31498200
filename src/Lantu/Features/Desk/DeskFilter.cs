using System.Globalization;
using Lantu.Domain.Plans;

namespace Lantu.Features.Desk;

/// <summary>Which findings of a draft the desk shows, and at which it stands; the address holds it.</summary>
/// <param name="Severity">Only of this weight.</param>
/// <param name="Code">Only of this kind.</param>
/// <param name="WithSettled">Whether settled ones are shown, too.</param>
/// <param name="At">Ordinal of the finding the desk stands at; the first open one where absent.</param>
/// <param name="Did">Number of the act that was just done.</param>
public sealed record DeskFilter(FindingSeverity? Severity, string? Code, bool WithSettled, int? At, int? Did)
{
    public static DeskFilter From(IQueryCollection query) => new(
        Enum.TryParse(query["severity"], ignoreCase: true, out FindingSeverity severity) && Enum.IsDefined(severity) ? severity : null,
        query["code"].ToString() is { Length: > 0 } code ? code : null,
        query["show"] == "all",
        int.TryParse(query["at"], NumberStyles.None, CultureInfo.InvariantCulture, out int at) ? at : null,
        int.TryParse(query["did"], NumberStyles.None, CultureInfo.InvariantCulture, out int did) ? did : null);

    /// <summary>The filter as the rest of an address, the question mark included.</summary>
    public string Query
    {
        get
        {
            (string Name, string? Value)[] pairs =
            [
                ("severity", Severity?.ToString()), ("code", Code), ("show", WithSettled ? "all" : null),
                ("at", At?.ToString(CultureInfo.InvariantCulture)), ("did", Did?.ToString(CultureInfo.InvariantCulture)),
            ];
            return QueryString.Create(pairs.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Name, pair.Value))).Value ?? "";
        }
    }

    public bool Shows(DeskFinding finding) => Shows(finding.Ordinal, finding.Code, finding.Severity, finding.State);

    public bool Shows(int ordinal, string code, FindingSeverity severity, FindingState state) =>
        (Severity is null || severity == Severity) && (Code is null || code == Code) && (WithSettled || state == FindingState.Open || ordinal == At);
}
