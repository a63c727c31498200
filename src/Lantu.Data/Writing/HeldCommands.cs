using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Lantu.Data.Writing;

/// <summary>
/// Changes that a unit of work saved and that travel to PostgreSQL with whatever is sent next, in its round trip: a small write waits for the server once, where its change and the
/// next write's look at the database waited each for itself. The server runs them in their order, so that what is read next sees them. That one of them fails is told later than it
/// was saved; the group is then run again, and nothing is held.
/// </summary>
sealed class HeldCommands
{
    // So that an import of a large plan does not stand in memory twice.
    const int Most = 500;

    readonly List<NpgsqlBatchCommand> _held = [];

    /// <summary>Takes a command of one statement that returns nothing and changes one row.</summary>
    public void Take(NpgsqlCommand command)
    {
        _held.Add(Part(command));
        if (_held.Count >= Most)
        {
            Send(command);
        }
    }

    /// <summary>Sends what is held, and a command that returns rows behind it.</summary>
    public DbDataReader ExecuteReader(NpgsqlCommand command)
    {
        if (!IsOne(command))
        {
            Send(command);
        }

        if (_held.Count == 0)
        {
            return command.ExecuteReader();
        }

#pragma warning disable CA2000 // The reader goes on with it.
        (NpgsqlBatch batch, int held) = Batch(command);
#pragma warning restore CA2000
        batch.BatchCommands.Add(Part(command));
        NpgsqlDataReader reader = batch.ExecuteReader();
        try
        {
            Check(batch, held);
            return reader;
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    /// <summary>Sends what is held, and a command that changes rows behind it.</summary>
    /// <returns>How many rows the command changed.</returns>
    public int ExecuteNonQuery(NpgsqlCommand command)
    {
        if (!IsOne(command))
        {
            Send(command);
        }

        if (_held.Count == 0)
        {
            return command.ExecuteNonQuery();
        }

        (NpgsqlBatch batch, int held) = Batch(command);
        using (batch)
        {
            batch.BatchCommands.Add(Part(command));
            batch.ExecuteNonQuery();
            Check(batch, held);
            return batch.BatchCommands[held].RecordsAffected;
        }
    }

    /// <summary>Sends what is held, and nothing else.</summary>
    public void Send(DbConnection connection, DbTransaction? transaction)
    {
        using NpgsqlCommand none = new(null, (NpgsqlConnection)connection, (NpgsqlTransaction?)transaction);
        Send(none);
    }

    void Send(NpgsqlCommand of)
    {
        if (_held.Count > 0)
        {
            (NpgsqlBatch batch, int held) = Batch(of);
            using (batch)
            {
                batch.ExecuteNonQuery();
                Check(batch, held);
            }
        }
    }

    (NpgsqlBatch Batch, int Held) Batch(NpgsqlCommand of)
    {
        NpgsqlBatch batch = new(of.Connection, of.Transaction) { Timeout = of.CommandTimeout };
        foreach (NpgsqlBatchCommand held in _held)
        {
            batch.BatchCommands.Add(held);
        }

        int count = _held.Count;
        _held.Clear();
        return (batch, count);
    }

    // As EF Core would have told of each: whoever changed or removed the row meanwhile.
    static void Check(NpgsqlBatch batch, int held)
    {
        for (int i = 0; i < held; i++)
        {
            if (batch.BatchCommands[i].RecordsAffected != 1)
            {
                throw new DbUpdateConcurrencyException($"A change was to be of one row and was of {batch.BatchCommands[i].RecordsAffected}: {batch.BatchCommands[i].CommandText}");
            }
        }
    }

    // A part of a batch is one statement; what has more goes by itself.
    static bool IsOne(NpgsqlCommand command) => !command.CommandText.AsSpan().TrimEnd("; \r\n").Contains(';');

    static NpgsqlBatchCommand Part(NpgsqlCommand command)
    {
        NpgsqlBatchCommand part = new(command.CommandText.TrimEnd(';', ' ', '\r', '\n'));
        NpgsqlParameter[] parameters = [.. command.Parameters.Cast<NpgsqlParameter>()];
        command.Parameters.Clear();
        foreach (NpgsqlParameter parameter in parameters)
        {
            part.Parameters.Add(parameter);
        }

        return part;
    }
}
