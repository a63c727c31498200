using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;
using Npgsql;
using Npgsql.EntityFrameworkCore.PostgreSQL.Update.Internal;

namespace Lantu.Data.Writing;

#pragma warning disable EF1001 // The provider has no other place where what SaveChanges sends can be kept back; its tests run on PostgreSQL.
/// <summary>What is saved at once; held back where the context holds, and nothing is to be read from the answer.</summary>
sealed class HeldChanges(ModificationCommandBatchFactoryDependencies dependencies, int most) : NpgsqlModificationCommandBatch(dependencies, most)
#pragma warning restore EF1001
{
    public override Task ExecuteAsync(IRelationalConnection connection, CancellationToken cancellationToken = default)
    {
        if (Dependencies.CurrentContext.Context is not LantuDb { Held: { } held } db || StoreCommand is not { } command || ModificationCommands is not [var only] || only.ColumnModifications.Any(column => column.IsRead))
        {
            return base.ExecuteAsync(connection, cancellationToken);
        }

        RelationalCommandParameterObject parameters = new(connection, command.ParameterValues, null, db, null, CommandSource.SaveChanges);
        using NpgsqlCommand made = (NpgsqlCommand)command.RelationalCommand.CreateDbCommand(parameters, Guid.Empty, DbCommandMethod.ExecuteReader);
        held.Take(made);
        return Task.CompletedTask;
    }
}
