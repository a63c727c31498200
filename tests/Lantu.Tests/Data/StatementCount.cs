using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Lantu.Tests.Data;

/// <summary>Keeps what was sent to a database.</summary>
sealed class StatementCount : DbCommandInterceptor
{
    readonly ConcurrentQueue<string> _sent = [];

    public int Of(string words) => _sent.Count(text => text.Contains(words, StringComparison.OrdinalIgnoreCase));

    public int All => _sent.Count;

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        _sent.Enqueue(command.CommandText);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        _sent.Enqueue(command.CommandText);
        return ValueTask.FromResult(result);
    }
}
