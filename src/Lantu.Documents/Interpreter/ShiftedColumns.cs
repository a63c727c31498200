using Lantu.Documents.Drafts;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Documents.Interpreter;

/// <summary>
/// Rows whose unit columns moved one to the left (import.md, point 7): the lead is lost or merged with the responsible units, these stand
/// as leads, and the supporting units as responsible. The rest of the document tells: units that elsewhere stand together as responsible
/// and supporting. Only proposed.
/// </summary>
sealed class ShiftedColumns
{
    // Natural logarithm of the odds at which a row is doubted, averaged over its pairs: a third more often the other way round.
    const double LeastLogOdds = 0.28;

    // A pair seen nowhere else proves nothing.
    const double Damping = 0.5;

    readonly Dictionary<(string Responsible, string Supporting), int> _right = [];
    readonly Dictionary<(string Lead, string Responsible), int> _left = [];

    ShiftedColumns(IEnumerable<MeasureDraft> measures)
    {
        foreach (MeasureDraft measure in measures)
        {
            Count(_right, measure.Responsible, measure.Supporting);
            if (measure.Supporting.Count > 0)
            {
                Count(_left, measure.Lead, measure.Responsible);
            }
        }
    }

    public static void Find(IReadOnlyList<ProgrammeDraft> programmes, FindingList findings)
    {
        MeasureDraft[] all = [.. programmes.SelectMany(programme => programme.Tasks).SelectMany(task => task.Measures)];
        ShiftedColumns columns = new(all);
        foreach (MeasureDraft measure in all.Where(columns.Doubts))
        {
            findings.Add(new Finding
            {
                Code = FindingCodes.UnitsShifted,
                Severity = FindingSeverity.Warning,
                Place = measure.Places[^1],
                Arguments = [Names(measure.Lead), Names(measure.Responsible)],
            });
        }
    }

    bool Doubts(MeasureDraft measure)
    {
        if (measure is not { Lead.Count: > 0, Responsible.Count: > 0, Supporting.Count: 0 } || measure.Responsible.All(unit => measure.Lead.Any(lead => Key(lead) == Key(unit))))
        {
            return false;
        }

        return measure.Lead.SelectMany(lead => measure.Responsible.Select(responsible => LogOdds((Key(lead), Key(responsible))))).Average() >= LeastLogOdds;
    }

    double LogOdds((string, string) pair) => Math.Log((_right.GetValueOrDefault(pair) + Damping) / (_left.GetValueOrDefault(pair) + Damping));

    static void Count(Dictionary<(string, string), int> pairs, IReadOnlyList<UnitReference> one, IReadOnlyList<UnitReference> other)
    {
        foreach ((string, string) pair in one.SelectMany(first => other.Select(second => (Key(first), Key(second)))))
        {
            pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
        }
    }

    static string Key(UnitReference unit) => unit.Unit ?? unit.Text;

    static string Names(IReadOnlyList<UnitReference> units) => string.Join('、', units.Select(Key));
}
