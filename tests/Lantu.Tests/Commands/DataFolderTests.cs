using System.Diagnostics;

namespace Lantu.Tests.Commands;

/// <summary>Where the data is kept: said with --data, else by LANTU_DATA, else beside the caller.</summary>
public sealed class DataFolderTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("lantu-test-").FullName;

    static string Sample => Path.Combine(AppContext.BaseDirectory, "samples", "yunzhou-2024", "plan.md");

    [Theory]
    [InlineData("said", "set", "said")]
    [InlineData(null, "set", "set")]
    [InlineData(null, null, "data")]
    [InlineData(null, "", "data")]
    public void The_first_that_is_said_is_taken_from_where_the_caller_stands(string? option, string? variable, string made)
    {
        ProcessStartInfo start = LantuProgram.StartInfo(["import", Sample, .. option is null ? [] : new[] { "--data", option }]);
        start.WorkingDirectory = _folder;
        if (variable is not null)
        {
            start.Environment["LANTU_DATA"] = variable;
        }

        Assert.Equal(0, LantuProgram.Run(start).Code);

        Assert.Equal([Path.Combine(_folder, made, "lantu.db")], Directory.GetFiles(_folder, "lantu.db", SearchOption.AllDirectories));
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
