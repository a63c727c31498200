using System.Globalization;
using Lantu.Domain.Deadlines;
using Lantu.Domain.Plans;

namespace Lantu.Domain.NodePlans;

/// <summary>Suggests node plans from what a measure says. Each node says what it was taken from; nothing is proposed by it.</summary>
public static class NodeSuggestions
{
    const int FewestMonths = 2;
    const int LongestClause = 60;
    const string ClauseEnds = "。；;！\n";

    /// <summary>What is suggested for a unit.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="frame">What it allows the unit's plan.</param>
    /// <param name="rules">The rules.</param>
    public static NodeSuggestion Of(Measure measure, NodePlanFrame frame, SuggestionRules rules)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(rules);

        string text = string.Join('\n', measure.Paragraphs);
        (WorkTypeRule type, string words) = TypeOf(measure, text, rules);
        List<SuggestedNode> nodes = [];

        // The document's own words go before what rules make of them: a day that is taken is not taken twice.
        Add(nodes, frame, Milestones(measure, text));
        Add(nodes, frame, Deadlines(measure, rules));
        Add(nodes, frame, Duties(measure, frame, rules));
        Add(nodes, frame, Seasons(text, frame, rules));
        if (!nodes.Exists(node => node.Due == frame.End))
        {
            Add(nodes, frame, [new SuggestedNode(frame.End, type.Steps[^1].Text, SuggestionSource.WorkType, words)]);
        }

        if (nodes.Count < NodePlanCheck.FewestNodes + 1)
        {
            Add(nodes, frame, Steps(frame, type, words));
        }

        // Days too near one another for steps between them: the end is told twice rather than a day invented.
        if (nodes.Count < NodePlanCheck.FewestNodes)
        {
            nodes.Insert(0, new SuggestedNode(frame.Start <= frame.End ? frame.Start : frame.End, rules.Begin, SuggestionSource.WorkType, words));
        }

        PlannedQuantity? quantity = frame.Quantities.FirstOrDefault(one => one is { IsCumulative: true, Share: > 0 });
        return new NodeSuggestion([.. nodes.OrderBy(node => node.Due)], quantity is null ? null : Curve(quantity, frame, type), type.MonthWeights is null ? null : words);
    }

    static void Add(List<SuggestedNode> nodes, NodePlanFrame frame, IEnumerable<SuggestedNode> more)
    {
        foreach (SuggestedNode node in more.Where(node => node.Due >= frame.Start && node.Due <= frame.End))
        {
            if (nodes.Count < NodePlanCheck.MostNodes && !nodes.Exists(other => other.Due == node.Due))
            {
                nodes.Add(node);
            }
        }
    }

    static IEnumerable<SuggestedNode> Milestones(Measure measure, string text) =>
        measure.Milestones.Select(milestone => new SuggestedNode(milestone.Date, ClauseAt(text, milestone.Text), SuggestionSource.Milestone, milestone.Text));

    static IEnumerable<SuggestedNode> Deadlines(Measure measure, SuggestionRules rules)
    {
        foreach (Deadline deadline in measure.Deadlines)
        {
            if (deadline.From is { } from)
            {
                yield return new SuggestedNode(from, rules.Begin, SuggestionSource.Deadline, deadline.Text);
            }

            if ((deadline.Date ?? deadline.To) is { } last)
            {
                yield return new SuggestedNode(last, rules.Complete, SuggestionSource.Deadline, deadline.Text);
            }
        }
    }

    // What recurs more often than quarterly is planned by quarters, too: more than six nodes nobody follows.
    static IEnumerable<SuggestedNode> Duties(Measure measure, NodePlanFrame frame, SuggestionRules rules)
    {
        Deadline? duty = measure.Duties.Concat(measure.Deadlines).FirstOrDefault(one => one is { Kind: DeadlineKind.Recurring, Rule: { } rule } && !rule.Contains("YEARLY", StringComparison.Ordinal));
        return duty is null ? [] : Enumerable.Range(1, 4).Select(quarter => new SuggestedNode(
            PlannedQuantity.MonthEnd(new DateOnly(frame.Last.Year, quarter * 3, 1)), string.Format(CultureInfo.InvariantCulture, rules.Quarter, "一二三四"[quarter - 1]), SuggestionSource.Duty, duty.Text));
    }

    static IEnumerable<SuggestedNode> Seasons(string text, NodePlanFrame frame, SuggestionRules rules)
    {
        foreach (SeasonRule season in rules.Seasons)
        {
            if (season.Words.FirstOrDefault(word => text.Contains(word, StringComparison.Ordinal)) is { } word)
            {
                yield return new SuggestedNode(new DateOnly(frame.Last.Year, season.Ready.Month, season.Ready.Day), season.ReadyText, SuggestionSource.Season, word);
                yield return new SuggestedNode(new DateOnly(frame.Last.Year, season.Done.Month, season.Done.Day), season.DoneText, SuggestionSource.Season, word);
            }
        }
    }

    // Steps fall on ends of months, the last on the end itself.
    static IEnumerable<SuggestedNode> Steps(NodePlanFrame frame, WorkTypeRule type, string words)
    {
        int days = frame.End.DayNumber - frame.Start.DayNumber;
        foreach ((decimal share, string text) in type.Steps)
        {
            DateOnly monthEnd = PlannedQuantity.MonthEnd(frame.Start.AddDays((int)(days * share)));
            yield return new SuggestedNode(share == 1 || monthEnd > frame.End ? frame.End : monthEnd, text, SuggestionSource.WorkType, words);
        }
    }

    static (WorkTypeRule Type, string Words) TypeOf(Measure measure, string text, SuggestionRules rules)
    {
        foreach (WorkTypeRule type in rules.Types)
        {
            if (type.Words.FirstOrDefault(word => text.Contains(word, StringComparison.Ordinal)) is { } word && !(measure.Deadlines.Count > 0 && measure.Deadlines.All(deadline => deadline.Kind == DeadlineKind.Continuous)))
            {
                return (type, word);
            }
        }

        // What goes on without end is known by its deadline; for the rest nothing tells the type, and the usual steps are suggested.
        return (rules.Standing, measure.Deadlines.FirstOrDefault(deadline => deadline.Kind == DeadlineKind.Continuous)?.Text ?? "");
    }

    static PlannedCurve? Curve(PlannedQuantity quantity, NodePlanFrame frame, WorkTypeRule type)
    {
        List<DateOnly> months = [];
        for (DateOnly at = PlannedQuantity.MonthEnd(frame.Start); at <= quantity.Last; at = PlannedQuantity.MonthEnd(at.AddDays(1)))
        {
            months.Add(at);
        }

        if (months.Count < FewestMonths)
        {
            return null;
        }

        decimal share = quantity.Share!.Value;
        decimal total = months.Sum(month => type.MonthWeights?[month.Month - 1] ?? 1);

        // As exact as the share is printed; small ones to a tenth.
        int digits = Math.Max(share.Scale, share < 100 ? 1 : 0);
        decimal weight = 0;
        List<CurvePoint> points = [];
        foreach (DateOnly month in months)
        {
            weight += type.MonthWeights?[month.Month - 1] ?? 1;
            points.Add(new CurvePoint(month, month == quantity.Last ? share : Math.Round(share * weight / total, digits, MidpointRounding.ToZero)));
        }

        return new PlannedCurve(quantity.Target, quantity.Quantity, quantity.Unit, quantity.IsCumulative, points);
    }

    // The clause that the date stands in, without what comes before the date.
    static string ClauseAt(string text, string phrase)
    {
        int at = text.IndexOf(phrase, StringComparison.Ordinal);
        if (at < 0)
        {
            return phrase;
        }

        int end = text.AsSpan(at).IndexOfAny(ClauseEnds);
        string clause = (end < 0 ? text[at..] : text.Substring(at, end)).Trim('，', ',', ' ', '、');
        return clause.Length <= LongestClause ? clause : $"{clause[..LongestClause]}…";
    }
}
