using Lantu.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Lantu.Tests.Data;

/// <summary>The connection string that is used, for what the operator's says.</summary>
public sealed class PreparedStatementsTests
{
    [Theory]
    [InlineData("Host=127.0.0.1", 50, 2)]
    [InlineData("Host=127.0.0.1;Max Auto Prepare=0", 0, 2)]
    [InlineData("Host=127.0.0.1;maxautoprepare=0", 0, 2)]
    [InlineData("Host=127.0.0.1;Max Auto Prepare=7;Auto Prepare Min Usages=5", 7, 5)]
    [InlineData("Host=127.0.0.1;Auto Prepare Min Usages=9", 50, 9)]
    public void Statements_are_prepared_unless_the_operator_says_otherwise(string said, int most, int usages)
    {
        using LantuDb db = new LantuDatabase(new DatabaseSettings(".", said)).Open();

        NpgsqlConnectionStringBuilder used = new(db.Database.GetConnectionString());

        Assert.Equal(("127.0.0.1", most, usages), (used.Host, used.MaxAutoPrepare, used.AutoPrepareMinUsages));
    }
}
