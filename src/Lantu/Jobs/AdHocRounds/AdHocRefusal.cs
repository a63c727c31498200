using Lantu.Domain.AdHocRounds;
using Lantu.Domain.Reporting;

namespace Lantu.Jobs.AdHocRounds;

/// <summary>Refuses an act on ad-hoc rounds, with all that is wrong at once.</summary>
static class AdHocRefusal
{
    public static RefusedException Of(AdHocFaultKind kind, params object[] arguments) => new(Refusal.AdHocFaulty, new AdHocFault(kind, arguments));

    /// <exception cref="RefusedException">Anything is wrong.</exception>
    public static void Check(IReadOnlyCollection<AdHocFault> faults)
    {
        if (faults.Count > 0)
        {
            throw new RefusedException(Refusal.AdHocFaulty, [.. faults]);
        }
    }

    /// <exception cref="RefusedException">A text bears the mark of a classified paper.</exception>
    public static void CheckMarks(IEnumerable<string> texts)
    {
        if (texts.Select(SecrecyMark.Find).FirstOrDefault(mark => mark is not null) is { } found)
        {
            throw new RefusedException(Refusal.Classified, found);
        }
    }
}
