using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Lantu.Data;

/// <summary>Notes on a context that a command of its own changed something; what it saves, it notes itself.</summary>
sealed class WriteWatch : DbCommandInterceptor
{
    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        Note(eventData);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Note(eventData);
        return ValueTask.FromResult(result);
    }

    static void Note(CommandEventData eventData)
    {
        if (eventData.Context is LantuDb db)
        {
            db.HasWritten = true;
        }
    }
}
