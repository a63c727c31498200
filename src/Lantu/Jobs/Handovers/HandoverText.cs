using Lantu.Domain.Handovers;
using Lantu.Domain.Reporting;

namespace Lantu.Jobs.Handovers;

/// <summary>What units say to one another with a hand-over.</summary>
static class HandoverText
{
    /// <exception cref="RefusedException">It says nothing, too much, or bears a mark of secrecy.</exception>
    public static string Said(string? text)
    {
        string said = text?.Trim() ?? "";
        return said.Length is 0 or > HandoverDelivery.LongestText ? throw HandoverFault.Refuse(HandoverFaultKind.TextUnfit, HandoverDelivery.LongestText)
            : SecrecyMark.Find(said) is { } mark ? throw new RefusedException(Refusal.Classified, mark)
            : said;
    }

    /// <summary>Names in a message: the first, and that there are more.</summary>
    public static string Names(IReadOnlyCollection<string> names)
    {
        const int Named = 6;
        return string.Join('、', names.Take(Named)) + (names.Count > Named ? "…" : "");
    }
}
