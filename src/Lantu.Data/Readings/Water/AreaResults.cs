using Lantu.Data.Readings.Results;
using Lantu.Standards.Ranking;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Data.Readings.Water;

/// <summary>Areas over periods: how many sections have which class, the ratios as counts and in percent, the rivers as a whole, the city index and its rank among the areas of the period.</summary>
/// <param name="hasTargets">Whether a column of target classes was declared: without one nothing is said of compliance.</param>
sealed class AreaResults(bool hasTargets)
{
    // Four decimals, in which the index is published [待核].
    const int DecimalsOfIndex = 4;

    readonly ResultColumnOf<string> area = new("area");

    readonly ResultColumnOf<string> period = new("period");

    readonly ResultColumnOf<int>[] classes = [new("class_1"), new("class_2"), new("class_3"), new("class_4"), new("class_5"), new("worse_than_5")];

    readonly (ResultColumnOf<string> Sections, EvaluatedColumns Percent)[] shares = [.. new[] { "good", "worse", "complying" }.Select(name => (new ResultColumnOf<string>(name + "_sections"), new EvaluatedColumns(name + "_percent")))];

    readonly ResultColumnOf<string> notEvaluated = new("not_evaluated");

    readonly ResultColumnOf<string> withoutTarget = new("without_target");

    readonly EvaluatedColumns rivers = new("rivers");

    readonly ResultColumnOf<string> quality = new("rivers_quality");

    readonly ResultColumnOf<string> main = new("rivers_main_pollutants");

    readonly EvaluatedColumns index = new("cwqi");

    readonly ResultColumnOf<int> rank = new("cwqi_rank");

    public IReadOnlyList<ResultColumn> Columns =>
    [
        area, period, .. classes, .. shares.SelectMany(one => (IEnumerable<ResultColumn>)[one.Sections, .. one.Percent.Columns]), notEvaluated, withoutTarget, .. rivers.Columns, quality, main, .. index.Columns, rank,
    ];

    /// <summary>Adds all areas of one period.</summary>
    public void Add(IReadOnlyList<AreaOverPeriod> areas)
    {
        Dictionary<string, int> ranks = new RankedList<string>(areas.Select(one => new RankEntry<string>(one.Area, one.Index.Value)), RankOrder.SmallestFirst, DecimalsOfIndex).Rows.ToDictionary(row => row.Subject, row => row.Rank, StringComparer.Ordinal);
        foreach (AreaOverPeriod one in areas)
        {
            Add(one);
            rank.AddIfAny(ranks.TryGetValue(one.Area, out int place) ? place : null);
        }
    }

    void Add(AreaOverPeriod one)
    {
        SectionRatios ratios = one.Ratios;
        ClassCounts counts = ratios.Counts;
        area.Add(one.Area);
        period.Add(one.Period.ToString());
        foreach ((ResultColumnOf<int> column, int count) in classes.Zip([counts.I, counts.II, counts.III, counts.IV, counts.V, counts.WorseThanV]))
        {
            column.Add(count);
        }

        foreach (((ResultColumnOf<string> sections, EvaluatedColumns percent), SectionShare share) in shares.Zip([ratios.Good, ratios.WorseThanV, ratios.Compliant]))
        {
            bool isAsked = hasTargets || !ReferenceEquals(share, ratios.Compliant);
            sections.Add(isAsked ? share.ToString() : "");
            percent.Add(isAsked ? share.Percent : null);
        }

        notEvaluated.Add(string.Join("; ", ratios.NotEvaluated));
        withoutTarget.Add(hasTargets ? string.Join("; ", ratios.WithoutTarget) : "");
        rivers.Add<WaterQuality>(one.Rivers?.Quality, value => (int)value + 1);
        quality.Add(one.Rivers?.Quality.Value is { } stated ? WaterTerms.Name(stated) : "");
        main.Add(one.Rivers is null ? "" : string.Join("; ", one.Rivers.MainPollutants.Select(WaterItems.Name)));
        index.Add(one.Index);
    }
}
