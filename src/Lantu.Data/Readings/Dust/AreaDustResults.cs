using Lantu.Data.Readings.Results;
using Lantu.Standards.Ranking;

namespace Lantu.Data.Readings.Dust;

/// <summary>Areas over periods with their ranks: 1, 2, 2, 4 by the value as published. Where a list of the first so many was asked for, who is on it, and what decided at its end.</summary>
sealed class AreaDustResults(DustDeclaration declared)
{
    readonly ResultColumnOf<string> area = new("area");

    readonly ResultColumnOf<string> period = new("period");

    readonly ResultColumnOf<int> points = new("points");

    readonly EvaluatedColumns raw = new(declared.IsRoads ? "load" : "deposition");

    readonly EvaluatedColumns deducted = new("deducted");

    readonly ResultColumnOf<double> published = new("published");

    readonly ResultColumnOf<int> decimals = new("published_decimals");

    readonly ResultColumnOf<string> publishedBy = new("published_by");

    readonly ResultColumnOf<int> rank = new("rank");

    readonly ResultColumnOf<int> sharing = new("sharing");

    readonly ResultColumnOf<int> listed = new("listed");

    readonly ResultColumnOf<string> ground = new("list_ends_by");

    public IReadOnlyList<ResultColumn> Columns => [area, period, points, .. raw.Columns, .. deducted.Columns, published, decimals, publishedBy, rank, sharing, listed, ground];

    public void Add(string name, IReadOnlyList<AreaDust> areas)
    {
        RankedList<AreaDust>? ranks = declared.Order is not { } order ? null : new(areas.Select(one => new RankEntry<AreaDust>(one, one.Ranked)), order, declared.RankedBy.Number);
        RankCut<AreaDust>? list = declared.First is { } first ? ranks?.First(first) : null;
        Dictionary<AreaDust, RankedRow<AreaDust>> rows = ranks?.Rows.ToDictionary(row => row.Subject) ?? [];
        foreach (AreaDust one in ranks is null ? areas : [.. ranks.Rows.Select(row => row.Subject), .. ranks.Unranked])
        {
            RankedRow<AreaDust>? row = rows.GetValueOrDefault(one);
            area.Add(one.Area);
            period.Add(name);
            points.Add(one.Points);
            raw.Add(one.Raw);
            deducted.Add(one.Deducted);
            published.AddIfAny((double?)row?.Published);
            decimals.AddIfAny(row is null ? null : declared.RankedBy.Number);
            publishedBy.Add(row is null ? "" : EvaluatedColumns.TextOf(declared.RankedBy.Source));
            rank.AddIfAny(row?.Rank);
            sharing.AddIfAny(row?.Sharing);
            listed.AddIfAny(list is null ? null : list.Rows.Any(other => other.Subject == one) ? 1 : 0);
            ground.Add(list?.Ground.ToString() ?? "");
        }
    }
}
