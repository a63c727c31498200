using System.Globalization;
using CsCheck;
using Lantu.Standards.Ranking;

namespace Lantu.Standards.Tests.Ranking;

public sealed class RankedListTests
{
    [Fact]
    public void Road_dust_of_the_districts_ranks_as_published()
    {
        var rows = PublishedRows.Read("beijing-road-dust-load-2023-01.csv");
        Assert.Equal(17, rows.Count);

        RankedList<string> list = new(rows.Reverse().Select(row => new RankEntry<string>(row["district"], decimal.Parse(row["road_dust_load_g_m2"], CultureInfo.InvariantCulture))), RankOrder.SmallestFirst, 2);

        Assert.All(rows, row => Assert.Equal(row["published_rank"], $"{list.Rows.Single(ranked => ranked.Subject == row["district"]).Rank}"));
    }

    [Fact]
    public void The_bottom_thirty_streets_rank_as_published()
    {
        // The bulletin gives ranks and no values. Values are made up that tie where it ties: rounded to the published digit equal, unrounded apart.
        var rows = PublishedRows.Read("beijing-tsp-bottom30-2023-07a.csv");
        Assert.Equal(30, rows.Count);
        RankEntry<string>[] entries =
        [
            .. rows.Select((row, index) => new RankEntry<string>(row["street_or_town"], 200 - (2 * int.Parse(row["rank_from_worst"], CultureInfo.InvariantCulture)) - (index / 100m))),
            .. Enumerable.Range(1, 300).Select(n => new RankEntry<string>($"{n}", 145.7m - (0.0005m * n))),
        ];

        RankCut<string> worst = new RankedList<string>(entries.Reverse(), RankOrder.GreatestFirst, 0).First(30);

        Assert.Equal(rows.Select(row => (row["street_or_town"], row["rank_from_worst"])), worst.Rows.Select(row => (row.Subject, $"{row.Rank}")));
        Assert.Equal(RankCutGround.Unrounded, worst.Ground);
        Assert.Equal(300, worst.TiedOff.Count);
        Assert.Equal(7, worst.Rows.Count(row => row.Rank == 20));
        Assert.All(worst.Rows.Where(row => row.Rank == 20), row => Assert.Equal(7, row.Sharing));
    }

    [Fact]
    public void A_list_is_cut_by_the_published_values_the_unrounded_or_not_at_all()
    {
        RankedList<string> list = new([new("a", 3.2m), new("b", 3.4m), new("c", 3.4m), new("d", 2.9m), new("e", null), new("f", 9)], RankOrder.SmallestFirst, 0);

        Assert.Equal([("d", 1), ("a", 1), ("b", 1), ("c", 1), ("f", 5)], list.Rows.Select(row => (row.Subject, row.Rank)));
        Assert.Equal(["e"], list.Unranked);
        Assert.Equal(RankCutGround.Unrounded, list.First(2).Ground);
        Assert.Equal(["b", "c"], list.First(2).TiedOff.Select(row => row.Subject));
        Assert.Equal(RankCutGround.Undecided, list.First(3).Ground);
        Assert.Equal(4, list.First(3).Rows.Count);
        Assert.Empty(list.First(3).TiedOff);
        Assert.Equal(RankCutGround.Published, list.First(4).Ground);
        Assert.Equal(5, list.First(30).Rows.Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => list.First(0));
    }

    [Fact]
    public void A_ranking_is_a_permutation_and_each_rank_is_one_more_than_those_before() =>
        Gen.Select(Gen.Int[0, 60].Array[0, 40], Gen.Enum<RankOrder>(), Gen.Int[1, 45]).Sample((parts, order, count) =>
        {
            RankedList<int> list = new(parts.Select((part, index) => new RankEntry<int>(index, part / 4m)), order, 0);
            RankCut<int> cut = list.First(count);
            return list.Rows.Select(row => row.Subject).Order().SequenceEqual(Enumerable.Range(0, parts.Length))
                && list.Rows.All(row => row.Rank == 1 + list.Rows.Count(other => order == RankOrder.SmallestFirst ? other.Published < row.Published : other.Published > row.Published))
                && list.Rows.All(row => row.Sharing == list.Rows.Count(other => other.Rank == row.Rank))
                && cut.Rows.Count >= Math.Min(count, parts.Length)
                && (cut.Rows.Count == Math.Min(count, parts.Length)) == (cut.Ground != RankCutGround.Undecided)
                && cut.Rows.SequenceEqual(list.Rows.Take(cut.Rows.Count));
        });

    [Fact]
    public void Half_months_meet_without_gap() =>
        Gen.Int[0, 3000].Select(days => new DateOnly(2023, 1, 1).AddDays(days)).Sample(day =>
        {
            HalfMonth half = HalfMonth.Of(day);
            return half.First <= day && day <= half.Last && HalfMonth.Of(half.Last.AddDays(1)).First == half.Last.AddDays(1) && half.First.Day is 1 or 16;
        });
}
