using System.Globalization;
using DuckDB.NET.Data;

namespace Lantu.Benchmarks;

/// <summary>The same evaluation as SQL of DuckDB, on two threads: what others would write, and what our answers are held against. Whole numbers throughout, so that ties are ties.</summary>
static class DuckTwin
{
    static readonly (string Name, string Output, string Limit, int Percent, double Year, double Day)[] Items =
    [
        ("so2", "so2", "0,50,150,475,800,1600,2100,2620", 98, 60, 150),
        ("no2", "no2", "0,40,80,180,280,565,750,940", 98, 40, 80),
        ("co", "co", "0,20,40,140,240,360,480,600", 95, 0, 4),
        ("o3", "o3_8h", "0,100,160,215,265,800", 90, 0, 160),
        ("pm10", "pm10", "0,50,150,250,350,420,500,600", 95, 70, 150),
        ("pm25", "pm2_5", "0,35,75,115,150,250,350,500", 95, 35, 75),
    ];

    static readonly int[] Indices = [0, 50, 100, 150, 200, 300, 400, 500];

    static readonly string[] Symbols = ["SO2", "NO2", "CO", "O3", "PM10", "PM2.5"];

    public static void Evaluate(string readings, string days, string years)
    {
        using DuckDBConnection connection = new("DataSource=:memory:");
        connection.Open();
        Run(connection, "SET threads=2");
        Run(connection, "CREATE MACRO half_even(a, b) AS (a // b) + CASE WHEN 2 * (a % b) > b OR (2 * (a % b) = b AND (a // b) % 2 = 1) THEN 1 ELSE 0 END");
        foreach ((string name, _, string limit, _, _, _) in Items)
        {
            Run(connection, $"CREATE MACRO iaqi_{name}(c) AS {Table(limit)}");
        }

        string source = readings.EndsWith(".csv", StringComparison.Ordinal)
            ? $"read_csv('{readings}', header=true, columns={{'station':'VARCHAR','time':'TIMESTAMP','so2':'SMALLINT','no2':'SMALLINT','co':'DECIMAL(5,1)','o3':'SMALLINT','pm10':'SMALLINT','pm25':'SMALLINT'}}, timestampformat='%Y-%m-%d %H:%M')"
            : $"read_parquet('{readings}')";
        Run(connection, $"CREATE TEMP TABLE days AS {Days(source)}");
        Run(connection, $"COPY (SELECT * FROM days ORDER BY station, date) TO '{days}' (FORMAT parquet)");
        Run(connection, $"COPY ({Years()}) TO '{years}' (FORMAT parquet)");
    }

    /// <summary>A number for each column of results: sums of whole numbers, of hashes of text, and of numbers weighed by their station, to three decimals, as the last bits of a quotient depend on how it is made.</summary>
    public static IReadOnlyDictionary<string, string> Checksums(string file)
    {
        using DuckDBConnection connection = new("DataSource=:memory:");
        connection.Open();
        Dictionary<string, string> sums = [];
        foreach ((string name, string type) in Rows(connection, $"DESCRIBE SELECT * FROM '{file}'").Select(row => ((string)row[0], (string)row[1])))
        {
            string sum = type switch { "DOUBLE" => $"round(fsum(\"{name}\" * (1 + hash(station) % 97)), 3)", "VARCHAR" or "DATE" => $"sum(CAST(hash(\"{name}\") % 1000000007 AS HUGEINT))", _ => $"sum(CAST(\"{name}\" AS HUGEINT))" };
            object[] row = Rows(connection, $"SELECT {sum}, count(\"{name}\") FROM '{file}'").Single();
            sums[name] = string.Create(CultureInfo.InvariantCulture, $"{row[0]}/{row[1]}");
        }

        return sums;
    }

    static string Table(string limit)
    {
        int[] knots = [.. limit.Split(',').Select(one => int.Parse(one, CultureInfo.InvariantCulture))];
        IEnumerable<string> steps = Enumerable.Range(1, knots.Length - 1).Select(at =>
            $"WHEN c <= {knots[at]} THEN {Indices[at - 1]} + ({Indices[at] - Indices[at - 1]} * (c - {knots[at - 1]}) + {knots[at] - knots[at - 1] - 1}) // {knots[at] - knots[at - 1]}");
        return $"CASE WHEN c IS NULL THEN NULL {string.Join(' ', steps)} ELSE {(knots.Length == Indices.Length ? "500" : "-2")} END";
    }

    static string Days(string source)
    {
        string[] means = ["so2", "no2", "co", "pm10", "pm25"];
        string sums = string.Join(", ", means.Select(name => $"CAST(sum({(name == "co" ? "co * 10" : name)}) AS BIGINT) AS {name}_s, count({name}) AS {name}_n"));
        string values = string.Join(", ", means.Select(name => $"CASE WHEN {name}_n >= 20 THEN {name}_s / ({name}_n * {(name == "co" ? "10.0" : "1.0")}::DOUBLE) END AS {name}, iaqi_{name}(CASE WHEN {name}_n >= 20 THEN half_even({name}_s, {name}_n) END) AS i_{name}"));
        string hours = string.Join(", ", Enumerable.Range(0, 24).Select(hour => $"max(CASE WHEN hour = {hour} THEN o3 END) AS h{hour}"));
        string Sum(int end) => string.Join(" + ", Enumerable.Range(end - 7, 8).Select(hour => $"coalesce(CAST(h{hour} AS BIGINT), 0)"));
        string Count(int end) => "(" + string.Join(" + ", Enumerable.Range(end - 7, 8).Select(hour => $"CAST(h{hour} IS NOT NULL AS INTEGER)")) + ")";
        string eights = string.Join(", ", Enumerable.Range(7, 17).Select(end => $"CASE {Count(end)} WHEN 8 THEN 21 WHEN 7 THEN 24 WHEN 6 THEN 28 END * ({Sum(end)})"));
        string windows = string.Join(" + ", Enumerable.Range(7, 17).Select(end => $"CAST({Count(end)} >= 6 AS INTEGER)"));
        string all = string.Join(", ", Items.Select(item => "i_" + item.Name));
        string isStated = "least_i > -2 AND (gaps = 0 OR most_i > 100)";
        string Listed(Func<(string Name, string Symbol), string> condition) => $"concat_ws(' ', {string.Join(", ", Items.Select((item, at) => $"CASE WHEN {condition((item.Name, Symbols[at]))} THEN '{Symbols[at]}' END"))})";
        return $"""
            WITH hours AS (SELECT station, CAST(time AS DATE) AS date, hour(time) AS hour, so2, no2, co, o3, pm10, pm25 FROM {source}),
            sums AS (SELECT station, date, {sums}, {hours} FROM hours GROUP BY station, date),
            eights AS (SELECT *, greatest({eights}) AS o3_most, {windows} AS windows FROM sums),
            highest AS (SELECT *, CASE WHEN windows >= 14 OR half_even(o3_most, 168) > 160 THEN o3_most END AS o3_168 FROM eights),
            daily AS (SELECT station, date, {values}, o3_168 / 168.0::DOUBLE AS o3, iaqi_o3(CASE WHEN o3_168 IS NOT NULL THEN half_even(o3_168, 168) END) AS i_o3 FROM highest),
            judged AS (SELECT *, greatest({all}) AS most_i, least({all}) AS least_i, {string.Join(" + ", Items.Select(item => $"CASE WHEN i_{item.Name} IS NULL THEN 1 ELSE 0 END"))} AS gaps FROM daily),
            stated AS (SELECT *, CASE WHEN {isStated} THEN most_i END AS aqi FROM judged)
            SELECT station, date, {string.Join(", ", Items.Select(item => $"{item.Name} AS {item.Output}"))}, {string.Join(", ", Items.Select(item => $"CASE WHEN i_{item.Name} >= 0 THEN i_{item.Name} END AS iaqi_{item.Output}"))},
                aqi, CASE WHEN aqi <= 50 THEN 1 WHEN aqi <= 100 THEN 2 WHEN aqi <= 150 THEN 3 WHEN aqi <= 200 THEN 4 WHEN aqi <= 300 THEN 5 WHEN aqi > 300 THEN 6 END AS class,
                {Listed(item => $"aqi > 50 AND i_{item.Name} = aqi")} AS "primary", {Listed(item => $"i_{item.Name} IS NULL")} AS missing FROM stated
            """;
    }

    static string Years()
    {
        string months = string.Join(", ", Items.Select(item => $"count({item.Output}) AS m_{item.Name}"));
        string valid = string.Join(", ", Items.Select(item => $"bool_and(m_{item.Name} >= CASE WHEN month = 2 THEN 25 ELSE 27 END) AS v_{item.Name}"));
        string figures = string.Join(", ", Items.Select(item => $"count({item.Output}) AS n_{item.Name}, avg({item.Output}) AS a_{item.Name}, quantile_cont({item.Output}, 0.{item.Percent}) AS q_{item.Name}"));
        string results = string.Join(", ", Items.Select(item =>
        {
            string isValid = $"v_{item.Name} AND n_{item.Name} >= 324";
            int decimals = item.Name == "co" ? 1 : 0;
            string attains = $"round_even(q_{item.Name}, {decimals}) <= {item.Day.ToString(CultureInfo.InvariantCulture)}" + (item.Year > 0 ? $" AND round_even(a_{item.Name}, 0) <= {item.Year.ToString(CultureInfo.InvariantCulture)}" : "");
            return $"n_{item.Name} AS {item.Output}_days, CASE WHEN {isValid} THEN a_{item.Name} END AS {item.Output}_mean, CASE WHEN {isValid} THEN q_{item.Name} END AS {item.Output}_p{item.Percent}, CASE WHEN {isValid} THEN CAST({attains} AS INTEGER) END AS {item.Output}_attains";
        }));
        return $"""
            WITH months AS (SELECT station, month(date) AS month, {months} FROM days GROUP BY station, month),
            valid AS (SELECT station, {valid} FROM months GROUP BY station),
            figures AS (SELECT station, year(date) AS year, count(aqi) AS valid_days, count(CASE WHEN aqi <= 100 THEN 1 END) AS good_days, count(CASE WHEN aqi > 200 THEN 1 END) AS heavy_days, {figures} FROM days GROUP BY station, year)
            SELECT station, year, valid_days, good_days, heavy_days, {results} FROM figures JOIN valid USING (station) ORDER BY station, year
            """;
    }

    static void Run(DuckDBConnection connection, string sql)
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    static List<object[]> Rows(DuckDBConnection connection, string sql)
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        List<object[]> rows = [];
        while (reader.Read())
        {
            object[] row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }
}
