using System.Collections.Concurrent;
using System.Diagnostics;
using Lantu.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Lantu.Tests.Features;

/// <summary>Counts what is sent to one test's database: what other tests do at the same time is not counted.</summary>
sealed class CountedQueries : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    readonly ConcurrentBag<IDisposable> _listening = [];
    readonly string _database;
    int _count;

    public CountedQueries(LantuHost host)
    {
        using LantuDb db = host.Database.Open();
        _database = Name(db);
        _listening.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>How many commands an act takes.</summary>
    public async Task<int> OfAsync(Func<Task> act)
    {
        Interlocked.Exchange(ref _count, 0);
        await act();
        return Volatile.Read(ref _count);
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _listening.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData { Context: { } context } && Name(context) == _database)
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

    public void Dispose()
    {
        foreach (IDisposable one in _listening)
        {
            one.Dispose();
        }
    }

    static string Name(DbContext db) => $"{db.Database.GetDbConnection().DataSource} {db.Database.GetDbConnection().Database}";
}
