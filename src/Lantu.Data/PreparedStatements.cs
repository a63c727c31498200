using Npgsql;

namespace Lantu.Data;

/// <summary>Has the driver prepare on each connection what is sent again and again, unless the operator's connection string says something of it.</summary>
static class PreparedStatements
{
    const string Most = "Max Auto Prepare";
    const string Usages = "Auto Prepare Min Usages";

    /// <summary>The connection string with it.</summary>
    public static string In(string postgres)
    {
        NpgsqlConnectionStringBuilder connection = new(postgres);
        if (!connection.ShouldSerialize(Most))
        {
            connection.MaxAutoPrepare = 50;
        }

        if (!connection.ShouldSerialize(Usages))
        {
            connection.AutoPrepareMinUsages = 2;
        }

        return connection.ConnectionString;
    }
}
