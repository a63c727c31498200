using System.Security.Cryptography;
using System.Text.Json;
using Lantu.Data;
using Lantu.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Reporting;

/// <summary>Keeps a form from being taken twice.</summary>
static class SentForms
{
    public static SentForm Of<T>(Guid key, Filer filer, T said, DateTimeOffset now) =>
        new() { Key = key, Account = filer.Account, Hash = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(said))), Answer = "", At = now };

    /// <summary>What was answered to a form of the person's that was taken; nothing where none was.</summary>
    public static async Task<string?> AnswerAsync(LantuDatabase database, Guid key, Filer filer, CancellationToken cancellation)
    {
        await using LantuDb db = database.Open();
        return await db.SentForms.Where(f => f.Key == key && f.Account == filer.Account).Select(f => f.Answer).SingleOrDefaultAsync(cancellation);
    }

    /// <summary>Ends the unit of work where the form was taken before.</summary>
    /// <exception cref="SentAlreadyException">It said the same.</exception>
    /// <exception cref="RefusedException">It said something else, or somebody else sent it.</exception>
    public static async Task RefuseAgainAsync(LantuDb db, SentForm form)
    {
        if (await db.SentForms.SingleOrDefaultAsync(f => f.Key == form.Key) is { } before)
        {
            throw (before.Account, before.Hash) == (form.Account, form.Hash) ? new SentAlreadyException(before.Answer) : new RefusedException(Refusal.FormSentOtherwise, before.At);
        }
    }
}
