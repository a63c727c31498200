using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Lantu.Jobs.Publication;

namespace Lantu.Jobs.Reporting;

/// <summary>Does on a plan in force what a form asks for, once: the same form again is answered as it was then.</summary>
sealed class TakeOnce(WriteQueue writes, BusinessClock clock)
{
    /// <param name="number">Number of the plan.</param>
    /// <param name="form">The form's key, drawn when the page was made.</param>
    /// <param name="said">What the form says.</param>
    /// <param name="filer">Who sent it.</param>
    /// <param name="work">What it does; its result goes to the caller, now and when the form comes again.</param>
    public async Task<string> RunAsync<T>(int number, Guid form, T said, Filer filer, Func<LantuDb, Plan, DateTimeOffset, Task<Written<string>>> work)
    {
        SentForm sent = SentForms.Of(form, filer, said, clock.GetUtcNow());
        try
        {
            return await writes.RunAsync(filer.Actor, async db =>
            {
                await SentForms.RefuseAgainAsync(db, sent);
                Plan plan = await PlanInForce.OpenAsync(db, number);
                Written<string> written = await work(db, plan, sent.At);
                db.SentForms.Add(sent with { Answer = written.Result });
                return written;
            });
        }
        catch (SentAlreadyException again)
        {
            return again.Answer;
        }
    }
}
