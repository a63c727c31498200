using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Lantu.Data;

/// <summary>
/// Has the writer wait for PostgreSQL on its own thread. A small write's statements take the server less time each than handing the answer from the
/// thread that polls sockets to one of the pool; and while the writer waits, nothing else could be written anyway.
/// </summary>
sealed class SteadyCommands : DbCommandInterceptor
{
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(IsWriters(eventData) && !result.HasResult ? InterceptionResult<DbDataReader>.SuppressWithResult(command.ExecuteReader()) : result);

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(IsWriters(eventData) && !result.HasResult ? InterceptionResult<int>.SuppressWithResult(command.ExecuteNonQuery()) : result);

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(IsWriters(eventData) && !result.HasResult ? InterceptionResult<object>.SuppressWithResult(command.ExecuteScalar()!) : result);

    static bool IsWriters(CommandEventData eventData) => eventData.Context is LantuDb { MayWrite: true };
}
