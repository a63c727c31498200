using Lantu.Jobs.Indicators;
using Lantu.Standards;

namespace Lantu.Commands;

/// <summary>What became of computed figures: what has no value and why, and what was filed.</summary>
static class ComputedLines
{
    /// <summary>As many names or figures are told one by one.</summary>
    public const int MostNamed = 20;

    /// <param name="unstated">What has no value.</param>
    /// <param name="computed">How many figures there are.</param>
    /// <param name="filed">What was filed of them; nothing where all stood there, or there are none.</param>
    /// <param name="wordsOf">Says what is lacking.</param>
    public static void Tell(IReadOnlyList<UnstatedFigure> unstated, int computed, FiledFigures? filed, Func<Shortfall, string> wordsOf)
    {
        foreach (UnstatedFigure one in unstated.Take(MostNamed))
        {
            Say.Note("FigureUnstated", one.Area, one.Period, one.Indicator, one.Why is { } why ? wordsOf(why) : "");
        }

        if (unstated.Count > 0)
        {
            Say.Note("FiguresUnstated", unstated.Count);
        }

        switch (filed)
        {
            case { } some:
                Say.Note("FiguresFiled", some.New, some.Corrected, some.Unchanged);
                break;
            case null when computed == 0:
                Say.Note("NoFiguresYet");
                break;
            default:
                Say.Note("FiguresUnchanged", computed);
                break;
        }
    }
}
