namespace Lantu.Standards.AirQuality.Limits;

/// <summary>The limits of one version of GB 3095, with what its table 4 asks of the data.</summary>
public sealed class LimitTable
{
    readonly Dictionary<(Pollutant, Averaging), LimitPair> rows;

    readonly Clause clause;

    internal LimitTable(Edition edition, ReferenceState gases, Clause clause, Clause validity, IEnumerable<LimitPair> rows)
    {
        Edition = edition;
        Gases = gases;
        this.clause = clause;
        Validity = validity;
        this.rows = rows.ToDictionary(row => (row.Pollutant, row.Averaging));
    }

    /// <summary>Which version.</summary>
    public Edition Edition { get; }

    /// <summary>The state of the air that concentrations of gases refer to. Particles are measured as the air is from the amendment of 2018 on.</summary>
    public ReferenceState Gases { get; }

    /// <summary>Where it says how many data a statistic needs.</summary>
    public Clause Validity { get; }

    /// <summary>Hourly means that a daily mean needs: 20 of the 24 of the natural day (table 4; SO2, NO2, CO, PM10, PM2.5, NOx).</summary>
    public int LeastHoursOfDay { get; } = 20;

    /// <summary>Hourly means that a mean over eight hours needs: six (table 4; O3).</summary>
    public int LeastHoursOfEight { get; } = 6;

    /// <summary>All rows.</summary>
    public IReadOnlyCollection<LimitPair> Rows => rows.Values;

    /// <summary>A limit; none where the standard sets none, such as for a year of ozone.</summary>
    /// <param name="pollutant">Whose.</param>
    /// <param name="averaging">Over what time.</param>
    /// <param name="grade">Which grade; districts of a city are grade II.</param>
    public Limit? Of(Pollutant pollutant, Averaging averaging, Grade grade = Grade.II) =>
        rows.TryGetValue((pollutant, averaging), out LimitPair row) ? new Limit(grade == Grade.I ? row.GradeI : row.GradeII, clause) : null;
}
