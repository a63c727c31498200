using System.Diagnostics;
using Lantu.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Lantu.Tests;

/// <summary>Counts the commands that a site sends to its own database.</summary>
static class CountedQueries
{
    public static async Task<int> QueriesAsync(this LantuHost host, Func<Task> act)
    {
        await using LantuDb db = host.Database.Open();
        string database = Name(db.Database.GetDbConnection());
        using Counter counter = new(database);
        using IDisposable all = DiagnosticListener.AllListeners.Subscribe(counter);
        await act();
        return counter.Count;
    }

    static string Name(System.Data.Common.DbConnection connection) => $"{connection.DataSource} {connection.Database}";

    sealed class Counter(string database) : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        readonly List<IDisposable> _heard = [];
        int _count;

        public int Count => _count;

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == DbLoggerCategory.Name)
            {
                _heard.Add(value.Subscribe(this, name => name == RelationalEventId.CommandExecuting.Name));
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Value is CommandEventData { Command.Connection: { } connection } && Name(connection) == database)
            {
                Interlocked.Increment(ref _count);
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void Dispose() => _heard.ForEach(one => one.Dispose());
    }
}
