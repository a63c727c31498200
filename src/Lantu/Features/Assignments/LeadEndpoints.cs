using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Jobs;
using Lantu.Jobs.Assignments;
using Lantu.Jobs.Frequencies;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lantu.Features.Assignments;

/// <summary>Which of joint leads sums up.</summary>
static class LeadEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/plans/{number:int}/leads", (int number, int? at, LantuDb db, BusinessClock clock, Visitor visitor, CancellationToken cancellation) => PageAsync(number, at, null, null, db, clock, visitor, cancellation)).Needs(Power.ReadPlans, Subject.Plan);
        RouteGroupBuilder office = app.MapGroup("/plans/{number:int}/leads").Needs(Power.PreparePlans, Subject.Plan);
        office.MapPost("", NameAsync);
        office.MapPost("/accept", AcceptAsync);
    }

    static async Task<IResult> PageAsync(int number, int? at, string? reason, RefusedException? refused, LantuDb db, BusinessClock clock, Visitor visitor, CancellationToken cancellation)
    {
        if (await PlanReporting.LoadAsync(db, number, clock, cancellation) is not { } reporting)
        {
            return TypedResults.NotFound();
        }

        LeadsView view = LeadsView.Of(reporting, at, visitor.May(Power.PreparePlans, reporting.Plan.Place));
        return refused is null ? new RazorComponentResult<LeadsPage>(new { View = view })
            : new RazorComponentResult<LeadsPage>(new { View = view with { Refused = Refusals.Of(refused), Reason = reason } }) { StatusCode = Refusals.Status(refused) };
    }

    static async Task<IResult> NameAsync(int number, [AsParameters] LeadForm form, NameSummingLead name, LantuDb db, BusinessClock clock, Visitor visitor, CancellationToken cancellation)
    {
        try
        {
            await name.NameAsync(number, form.Measure ?? 0, form.Unit ?? "", form.Reason ?? "", visitor.Actor);
            return TypedResults.LocalRedirect($"/plans/{number}/leads");
        }
        catch (RefusedException refused)
        {
            return await PageAsync(number, form.Measure, form.Reason, refused, db, clock, visitor, cancellation);
        }
    }

    static async Task<IResult> AcceptAsync(int number, [AsParameters] LeadForm form, NameSummingLead name, LantuDb db, BusinessClock clock, Visitor visitor, CancellationToken cancellation)
    {
        try
        {
            if (form.All != true && form.Measures is not { Length: > 0 })
            {
                throw new RefusedException(Refusal.NothingChanged);
            }

            await name.AcceptAsync(number, form.All == true ? [] : form.Measures!, form.Reason ?? "", visitor.Actor);
            return TypedResults.LocalRedirect($"/plans/{number}/leads");
        }
        catch (RefusedException refused)
        {
            return await PageAsync(number, null, form.Reason, refused, db, clock, visitor, cancellation);
        }
    }
}
