using System.Globalization;
using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Plans;
using Lantu.Ui;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Security;

/// <summary>
/// The one place where it is decided who may call what. What lies outside somebody's reach is not there for them (404); what they may read but not do is
/// refused with the reason (403); whoever is not signed in is asked to (401, a page to a sign-in).
/// </summary>
sealed class ScopeGuard(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, LantuDb db, Visitor visitor, PlanUnitNumbers units)
    {
        if (context.GetEndpoint() is not RouteEndpoint endpoint)
        {
            // No address of the site, or not in this way: the framework's own refusal.
            await next(context);
            return;
        }

        Needs needs = endpoint.Metadata.GetMetadata<Needs>() ?? throw new InvalidOperationException($"{endpoint.DisplayName} does not say what it needs.");
        if (needs.Power == Power.Enter)
        {
            await next(context);
        }
        else if (visitor.Account is null)
        {
            await SignInFirst.AskAsync(context);
        }
        else if (visitor.Unfinished != Unfinished.Nothing && !needs.IsForHalfSignedIn)
        {
            context.Response.Redirect(visitor.Unfinished == Unfinished.Password ? "/account/password" : "/account/second-factor");
        }
        else
        {
            int status = await JudgeAsync(needs, context, db, visitor, units);
            if (status == StatusCodes.Status200OK)
            {
                await next(context);
            }
            else
            {
                context.Response.StatusCode = status;
                if (status == StatusCodes.Status403Forbidden)
                {
                    await ErrorPages.RefuseAsync(context, Words.Of("NoPowerTitle"), Words.Of("NoPowerText", Words.Of($"power-{needs.Power}"), Words.Of($"power-who-{needs.Power}")));
                }
            }
        }
    }

    static async Task<int> JudgeAsync(Needs needs, HttpContext context, LantuDb db, Visitor visitor, PlanUnitNumbers units)
    {
        switch (needs.Subject)
        {
            case Subject.None:
                return visitor.May(needs.Power) ? StatusCodes.Status200OK : StatusCodes.Status403Forbidden;
            case Subject.Place:
                return Of(visitor, Power.ReadDirectories, needs.Power, Text(context, "place"));
            case Subject.Directory:
                int directory = Number(context, "number");
                return await db.Directories.Where(d => d.Number == directory).Select(d => d.Root).SingleOrDefaultAsync(context.RequestAborted) is { } root ? Of(visitor, Power.ReadDirectories, needs.Power, root) : StatusCodes.Status404NotFound;
            case Subject.PlanUnit:
                return await OfPlanUnitAsync(needs, context, db, visitor, units);
            default:
                return await OfPlanAsync(needs, context, db, visitor);
        }
    }

    static async Task<int> OfPlanAsync(Needs needs, HttpContext context, LantuDb db, Visitor visitor)
    {
        int number = Number(context, "number");
        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Id, p.Place, p.State }).SingleOrDefaultAsync(context.RequestAborted);
        if (plan is null || !IsOpen(visitor, plan.State, plan.Place))
        {
            return StatusCodes.Status404NotFound;
        }

        if (needs.Subject == Subject.Plan)
        {
            return visitor.May(needs.Power, plan.Place) ? StatusCodes.Status200OK : StatusCodes.Status403Forbidden;
        }

        int body = Number(context, "body");
        int kept = await db.Directories.Where(d => d.Root == plan.Place).Select(d => d.Number).SingleOrDefaultAsync(context.RequestAborted);
        return plan.State == PlanState.Draft || !await db.DirectoryUnits.AnyAsync(u => u.DirectoryNumber == kept && u.Number == body && u.Name != "", context.RequestAborted) ? StatusCodes.Status404NotFound : OfUnit(needs, visitor, plan.Place, kept, body);
    }

    static async Task<int> OfPlanUnitAsync(Needs needs, HttpContext context, LantuDb db, Visitor visitor, PlanUnitNumbers units) =>
        await units.FindAsync(db, Number(context, "number"), Number(context, "ordinal"), context.RequestAborted) is { IsThere: true } judged && IsOpen(visitor, judged.State, judged.Place)
            ? OfUnit(needs, visitor, judged.Place, judged.Directory, judged.Unit)
            : StatusCodes.Status404NotFound;

    // A draft is there for those who prepare plans.
    static bool IsOpen(Visitor visitor, PlanState state, string place) => visitor.May(state == PlanState.Draft ? Power.PreparePlans : Power.ReadPlans, place);

    static int OfUnit(Needs needs, Visitor visitor, string place, int? directory, int? unit) =>
        visitor.Reach.May(needs.Power, place, directory, unit) ? StatusCodes.Status200OK
        : visitor.Reach.May(Power.ReadWork, place, directory, unit) ? StatusCodes.Status403Forbidden
        : StatusCodes.Status404NotFound;

    static int Of(Visitor visitor, Power read, Power needed, string place) =>
        !visitor.May(read, place) ? StatusCodes.Status404NotFound : visitor.May(needed, place) ? StatusCodes.Status200OK : StatusCodes.Status403Forbidden;

    static string Text(HttpContext context, string name) => Convert.ToString(context.Request.RouteValues[name], CultureInfo.InvariantCulture) ?? "";

    static int Number(HttpContext context, string name) => int.TryParse(Text(context, name), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
}
