using System.Data.Common;
using Lantu.Data.Readings;
using Lantu.Data.Readings.Results;
using Lantu.Data.Writing;
using Lantu.Documents.Readers;
using Lantu.Documents.Units;
using Lantu.Ui;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Lantu.Commands;

/// <summary>The one place where a failure becomes a sentence (what, where, what to do) and an exit code.</summary>
static class Failure
{
    /// <summary>Says the sentence on standard error; LANTU_TRACE=1 adds the stack trace for whoever maintains the program.</summary>
    public static int Say(Exception failure)
    {
        (string sentence, int code) = Of(failure);
        Console.Error.WriteLine(sentence);
        if (Environment.GetEnvironmentVariable("LANTU_TRACE") == "1")
        {
            Console.Error.WriteLine(failure);
        }

        return code;
    }

    static (string Sentence, int Code) Of(Exception failure) => failure switch
    {
        CommandException said => (said.Message, said.ExitCode),
        UnreadableDocumentException unreadable => (unreadable.Message, ExitCode.Unreadable),
        DirectoryFileException broken => (Commands.Say.Text("DirectoryFile" + broken.Fault, broken.FileName, broken.Where), ExitCode.Unreadable),
        ReadingsRefusedException refused => (ReadingsRefusalWords.Of(refused), ExitCode.Unreadable),
        UnsettledVersionException unsettled => (ReadingsRefusalWords.Of(unsettled), ExitCode.Failed),
        AuditBrokenException broken => (Commands.Say.Text("AuditBroken", broken.Sequence), ExitCode.Failed),
        OperationCanceledException => (Commands.Say.Text("Stopped"), ExitCode.Failed),
        _ when Causes(failure).OfType<DbException>().FirstOrDefault() is { } database => (Commands.Say.Text("DatabaseFailed", Where(database), OneLine(database)), ExitCode.Failed),
        DbUpdateException => (Commands.Say.Text("DatabaseFailed", Where(null), OneLine(failure)), ExitCode.Failed),
        IOException or UnauthorizedAccessException => (Commands.Say.Text("FileFailed", OneLine(failure)), ExitCode.Failed),
        _ => (Commands.Say.Text("Unforeseen", failure.GetType().Name, OneLine(failure)), ExitCode.Failed),
    };

    static IEnumerable<Exception> Causes(Exception failure)
    {
        for (Exception? at = failure; at is not null; at = at.InnerException)
        {
            yield return at;
        }
    }

    // Never the whole connection string: it holds the password.
    static string Where(DbException? database)
    {
        if (database is not NpgsqlException || DataFolder.Settings(".").Postgres is not { } postgres)
        {
            return "lantu.db";
        }

        NpgsqlConnectionStringBuilder server = new(postgres);
        return $"{server.Host}:{server.Port}/{server.Database ?? server.Username}";
    }

    static string OneLine(Exception failure) => failure.Message.ReplaceLineEndings(" ");
}
